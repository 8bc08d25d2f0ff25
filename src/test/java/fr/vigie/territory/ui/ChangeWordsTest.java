package fr.vigie.territory.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineTerms;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChangeWordsTest {

    private static final DutyLine GARDE = SmallTerritory.garde();
    private static final SlotRule NIGHT = GARDE.slots().rules().getFirst();
    private static final SlotRule SUNDAY = new SlotRule("jour", "Jour", EnumSet.of(DayKind.SUNDAY), LocalTime.of(8, 30), LocalTime.of(18, 30));

    @Test
    void slots_are_said_one_by_one_and_those_that_stay_are_not() {
        var shorter = new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY, LocalTime.of(20, 0), LocalTime.of(8, 30));
        assertThat(changes(line(List.of(NIGHT, SUNDAY), SlotGrouping.NONE), line(List.of(shorter, SUNDAY), SlotGrouping.NONE)))
                .containsExactly("Nuit, tous les jours\u00a0: 18\u00a0h\u00a030 – 8\u00a0h\u00a030 → Nuit, tous les jours\u00a0: 20\u00a0h – 8\u00a0h\u00a030");
        assertThat(changes(line(List.of(NIGHT), SlotGrouping.NONE), line(List.of(SUNDAY), SlotGrouping.NONE)))
                .containsExactly("Plage ajoutée\u00a0: Jour, dimanche\u00a0: 8\u00a0h\u00a030 – 18\u00a0h\u00a030", "Plage retirée\u00a0: Nuit, tous les jours\u00a0: 18\u00a0h\u00a030 – 8\u00a0h\u00a030");
    }

    @Test
    void what_is_held_as_one_is_said() {
        assertThat(changes(line(List.of(NIGHT), SlotGrouping.NONE), line(List.of(NIGHT), SlotGrouping.WEEKEND)))
                .containsExactly("Plages\u00a0: Chaque plage à part → Week-end d’un seul tenant, du vendredi soir au lundi matin");
    }

    @Test
    void terms_are_said_one_by_one() {
        var paid = new DutyLine(GARDE.id(), GARDE.name(), GARDE.kind(), GARDE.site(), GARDE.covers(), Set.of(), GARDE.sectors(),
                GARDE.criticality(), null, GARDE.slots(), LocalDate.of(2027, 1, 1), null, null,
                new LineTerms(Funding.PDSES, SmallTerritory.PARTNER, null, null));
        assertThat(changes(GARDE, paid)).containsExactly("Compétences\u00a0: Scanner → –", "Financement\u00a0: Continuité des soins → Reconnue par l’ARS (PDSES)",
                "Établissement payeur\u00a0: – → Clinique");
    }

    private static List<String> changes(DutyLine before, DutyLine after) {
        return new ChangeWords(new TerritoryWords(SmallTerritory.named("essai"), Locale.FRENCH)).of(before, after);
    }

    private static DutyLine line(List<SlotRule> rules, SlotGrouping grouping) {
        return new DutyLine(GARDE.id(), GARDE.name(), GARDE.kind(), GARDE.site(), GARDE.covers(), GARDE.skills(), GARDE.sectors(),
                GARDE.criticality(), null, new SlotPattern(rules, grouping), GARDE.validFrom(), null, null);
    }
}
