package fr.vigie.rota.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortCodesTest {
    private int people;

    @ParameterizedTest
    @CsvSource({"Morvan, Morv", "de Kersauzon, Kers", "Le Goff, LeGo", "Ly, Ly", "Saint-Aubin, Sain", "d’Arcy, Arcy"})
    void a_person_is_known_by_the_beginning_of_the_name(String lastName, String code) {
        assertThat(people(named("Léa", lastName))).containsExactly(code);
    }

    @Test
    void two_of_one_name_are_told_apart_by_their_first_names() {
        assertThat(people(named("Jean", "Martin"), named("Paul", "Martin"), named("Ana", "Costa"))).containsExactlyInAnyOrder("MarJ", "MarP", "Cost");
    }

    @Test
    void two_whose_names_begin_alike_are_told_apart_as_well() {
        assertThat(people(named("Jean", "Martin"), named("Julie", "Martel"))).containsExactlyInAnyOrder("MaJe", "MaJu");
        assertThat(people(named("Anne", "Lambert"), named("Élise", "Lambrecht"))).containsExactlyInAnyOrder("LamA", "LamÉ");
    }

    @Test
    void namesakes_are_numbered() {
        assertThat(people(named("Jean", "Martin"), named("Jean", "Martin"))).containsExactlyInAnyOrder("Ma2", "Ma3");
    }

    @ParameterizedTest
    @CsvSource({"Garde de Valmarine, Val", "Astreinte de Sainte-Orlane, SOr", "Téléradiologie de nuit profonde, NPr", "Garde, Gar",
        "Astreinte interventionnelle, Int"})
    void a_line_is_known_by_what_its_kind_leaves_unsaid(String name, String code) {
        assertThat(ShortCodes.ofLines(List.of(line(name)))).containsValue(code);
    }

    private PractitionerView named(String firstName, String lastName) {
        var someone = Someone.named(lastName).in(new TerritoryId("ght"));
        var p = someone.profile();
        var profile = new Profile(lastName, firstName, p.rpps(), p.status(), p.sector(), p.external(), p.remote(), p.onCallSharePercent(),
                p.posts(), p.skills(), p.conventionSites(), p.responseMinutes(), p.travelMinutes(), p.phone());
        return new PractitionerView(new PractitionerId("r" + ++people), someone.territory(), profile, someone.leaves(),
                someone.dispensations(), someone.wishes(), someone.sessions());
    }

    private static Iterable<String> people(PractitionerView... people) {
        return ShortCodes.ofPeople(Arrays.asList(people)).values();
    }

    private static DutyLine line(String name) {
        var garde = SmallTerritory.garde();
        return new DutyLine(new LineId("ligne"), name, garde.kind(), garde.site(), garde.covers(), garde.skills(), garde.sectors(),
                garde.criticality(), null, garde.slots(), garde.validFrom(), null, null);
    }
}
