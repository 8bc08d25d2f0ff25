package fr.vigie.story;

import java.util.List;
import java.util.Optional;

/** The demonstration's accounts; {@code name} is how pages call their owner. */
enum Account {
    CHEF("claire.aubrespin", "Dr Claire Aubrespin"),
    DIRECTOR("helene.vidalenc", "Hélène Vidalenc"),
    ADMINISTRATOR("olivier.sanchez", "Olivier Sanchez"),
    SWITCHBOARD("standard.valmarine", "Standard de Valmarine"),
    MORVAN("lea.morvan", "Dr Léa Morvan"),
    DIALLO("mamadou.diallo", "Dr Mamadou Diallo"),
    LAMBRECHT("elise.lambrecht", "Dr Élise Lambrecht"),
    LE_GOFF("erwan.le-goff", "Dr Erwan Le Goff");

    private static final List<Account> RADIOLOGISTS = List.of(MORVAN, DIALLO, LAMBRECHT, LE_GOFF);

    private final String id;
    private final String fullName;

    Account(String id, String fullName) {
        this.id = id;
        this.fullName = fullName;
    }

    static Optional<Account> radiologist(String fullName) {
        return RADIOLOGISTS.stream().filter(account -> account.fullName.equals(fullName)).findFirst();
    }

    String id() {
        return id;
    }

    String fullName() {
        return fullName;
    }
}
