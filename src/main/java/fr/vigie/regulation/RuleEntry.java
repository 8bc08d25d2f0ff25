package fr.vigie.regulation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of a rule pack as its file writes it, for people to read.
 *
 * @param place such as {@code repos.quotidienHeures}; a cap has its name among a territory's own rules
 * @param text as it is written
 * @param source where it comes from, in French, from the file
 * @param parameter what a territory may set; null where it may not
 * @param cap null for what is none
 */
public record RuleEntry(String place, String text, String source, @Nullable RuleParameter parameter, @Nullable Cap cap) {

    /** As {@code docs/rule-packs.md} tells of them; a section's name stands for all of it. */
    private static final Set<String> INFORMATIVE = Set.of("repos.apresDeplacementHeures", "repos.interneHeures", "repos.hebdomadaireHeures",
            "repos.hebdomadaireFenetreJours", "repos.lectureADistanceEstTravail", "repos.lectureADistanceMinutes", "travail.heuresParSemaine",
            "travail.moisDeMoyenne", "travail.moisDeMoyenneInternes", "travail.attacheDepassementPourcent", "plages.nuit.demiJournees",
            "plages.samediApresMidi.demiJournees", "plages.dimancheOuFerie.demiJournees", "plages.debutDeNuitLiberal", "plages.nuitProfondeLiberal",
            "deplacements", "dispenses", "teleradiologie", "participation.appairageSenior", "participation.docteurJuniorSenior",
            "participation.tolerancePourcent", "participation.nriMutualisable", "participation.assistantPartageApprouvePar", "montants",
            "publication.conservationAnnees");

    /** A cap that a territory has and the pack has not. */
    public static RuleEntry added(Cap cap) {
        String place = CapPlace.of(cap);
        return new RuleEntry(place, "", "", RuleParameter.ofAddedCap(place), cap);
    }

    /** Whether the pack has it. */
    public boolean isOfPack() {
        return !text.isEmpty();
    }

    /** Whether it is shown alone: nothing in Vigie is counted, judged or proposed by it. */
    public boolean isInformative() {
        return INFORMATIVE.stream().anyMatch(each -> place.equals(each) || place.startsWith(each + "."));
    }

    /** The section of the file: {@code repos}, {@code plafonds}… */
    public String theme() {
        int dot = place.indexOf('.');
        return dot < 0 ? place : place.substring(0, dot);
    }

    /** Key of what it means, in words; for a cap and a counter of fairness, of all. */
    public String meaning() {
        return RuleParameter.meaningOf(place);
    }

    /** Whether no text sets it, as the file says. */
    public boolean isUsage() {
        return source.startsWith("Usage") || cap != null && cap.usage();
    }

    /** Whether the text can be read in several ways, as the file says. */
    public boolean isContested() {
        return source.contains("Lecture discutée");
    }
}
