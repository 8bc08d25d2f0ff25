package fr.vigie.rota;

import static fr.vigie.SmallTerritory.CLINIC;
import static fr.vigie.SmallTerritory.GARDE;
import static fr.vigie.SmallTerritory.HOSPITAL;
import static fr.vigie.SmallTerritory.TELE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.SmallTerritory;
import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Coverings.Answer;
import fr.vigie.rota.Coverings.Band;
import fr.vigie.rota.Coverings.Part;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A hospital with a garde of nights, and teleradiology beside it; a clinic that the garde may answer too. */
class CoveringsTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final PractitionerId MORVAN = new PractitionerId("morvan");
    private static final PractitionerId COMPANY = new PractitionerId("company");

    @Test
    void a_garde_at_the_site_is_presence() {
        var band = first(territory(need(HOSPITAL, "18:30", "08:30", GARDE, TELE)), holding(GARDE, MORVAN), holding(TELE, MORVAN));
        assertThat(band.parts()).extracting(Part::answer).containsExactly(Answer.PRESENCE);
        assertThat(band.slot().label()).isEqualTo("Nuit");
    }

    @Test
    void teleradiology_answers_where_nobody_is_there() {
        var band = first(territory(need(HOSPITAL, "18:30", "08:30", GARDE, TELE)), holding(TELE, MORVAN));
        assertThat(band.parts()).singleElement().satisfies(part -> {
            assertThat(part.answer()).isEqualTo(Answer.TELE);
            assertThat(part.duty().line()).isEqualTo(TELE);
        });
    }

    @Test
    void a_company_is_a_provider_whatever_the_line() {
        assertThat(first(territory(need(HOSPITAL, "18:30", "08:30", TELE)), holding(TELE, COMPANY)).parts()).extracting(Part::answer)
                .containsExactly(Answer.PROVIDER);
    }

    @Test
    void a_garde_of_another_site_is_the_team_elsewhere() {
        assertThat(first(territory(need(CLINIC, "18:30", "08:30", GARDE)), holding(GARDE, MORVAN)).parts()).extracting(Part::answer)
                .containsExactly(Answer.TEAM);
    }

    @Test
    void what_nobody_holds_is_open_with_the_duty_that_would_answer() {
        assertThat(first(territory(need(HOSPITAL, "18:30", "08:30", GARDE))).parts()).singleElement().satisfies(part -> {
            assertThat(part.answer()).isEqualTo(Answer.OPEN);
            assertThat(part.duty().line()).isEqualTo(GARDE);
        });
    }

    @Test
    void hours_that_no_line_has_are_open_without_a_duty() {
        // the first night begins at 18:30; before, in the morning, no duty of the month runs
        var band = first(territory(need(HOSPITAL, "14:00", "20:00", GARDE)), holding(GARDE, MORVAN));
        assertThat(band.parts()).extracting(Part::answer).containsExactly(Answer.OPEN, Answer.PRESENCE);
        assertThat(band.parts().getFirst().duty()).isNull();
        assertThat(band.parts()).extracting(part -> part.period().minutes()).containsExactly(270, 90);
    }

    @Test
    void a_need_of_other_months_is_left_out() {
        var over = new Need("scanner", HOSPITAL, Modality.SCANNER, nights("18:30", "08:30"), Set.of(GARDE), 1, LONG_AGO, LocalDate.of(2026, 11, 30));
        assertThat(Coverings.of(territory(over), rota(territory(over)), COMPANY::equals)).isEmpty();
    }

    private static Band first(TerritoryView territory, Reassignment... held) {
        var covered = Coverings.of(territory, rota(territory, held), COMPANY::equals);
        assertThat(covered.getFirst().bands()).hasSize(31);
        return covered.getFirst().bands().getFirst();
    }

    private static RotaState rota(TerritoryView territory, Reassignment... held) {
        return Months.open(territory, YearMonth.of(2026, 12)).withHolders(List.of(held));
    }

    private static Reassignment holding(LineId line, PractitionerId who) {
        return new Reassignment(new DutyId("ght/" + line + "/2026-12-01/nuit"), null, who);
    }

    private static Need need(SiteId site, String from, String to, LineId... lines) {
        return new Need("scanner", site, Modality.SCANNER, nights(from, to), Set.of(lines), 1, LONG_AGO, null);
    }

    private static SlotPattern nights(String from, String to) {
        return new SlotPattern(List.of(new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY, LocalTime.parse(from), LocalTime.parse(to))),
                SlotGrouping.NONE);
    }

    private static TerritoryView territory(Need need) {
        var small = SmallTerritory.of("ght", SmallTerritory.garde(), SmallTerritory.tele());
        return new TerritoryView(small.id(), small.name(), small.zone(), small.region(), small.establishments(), small.sites(),
                small.skills(), small.lines(), List.of(), List.of(need), List.of(), List.of(), List.of());
    }
}
