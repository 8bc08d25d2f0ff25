package fr.vigie.planning.ui.understand;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The hospital's garde of Thursday 14 January 2027 is open, and somebody reads for the clinic that night. */
class ReadingForASitePageTest extends PageTest {
    private static final LocalDate NIGHT = LocalDate.of(2027, 1, 14);
    @Autowired
    private UnderstandDesk desk;
    @Autowired
    private Rotas rotas;
    @Autowired
    private Territories territories;
    private RotaId january;

    @BeforeEach
    void aLineThatReadsForTheClinicAlone() {
        january = new RotaId(here.territory(), YearMonth.from(NIGHT));
        var tele = SmallTerritory.covering(SmallTerritory.tele(), SmallTerritory.CLINIC);
        var reader = Someone.named("reader").readingAtADistance().in(here.territory());
        here.as(here.chef(), new OpenLine(here.territory(), tele, Origin.MAIN));
        here.as(here.chef(), new DeclareNeed(here.territory(), null, scanner(SmallTerritory.HOSPITAL, 3), "", Origin.MAIN));
        here.as(here.chef(), new RegisterPractitioner(reader.id(), here.territory(), reader.profile(), Origin.MAIN));
        here.settled();
        here.as(here.chef(), new OpenMonth(january));
        here.settled();
        give(night(SmallTerritory.TELE), reader.id());
    }

    @Test
    void the_night_is_given_to_the_line_from_that_night_on() {
        explain();
        assertThat(text(UI.getCurrent())).contains("Scanner : personne pendant 14 h");
        confide();
        assertThat(line(NIGHT).covers()).containsExactlyInAnyOrder(SmallTerritory.CLINIC, SmallTerritory.HOSPITAL);
        assertThat(line(NIGHT.minusDays(1)).covers()).containsExactly(SmallTerritory.CLINIC);
        assertThat(needs(NIGHT)).containsExactly(Set.of(SmallTerritory.GARDE, SmallTerritory.TELE));
        assertThat(needs(NIGHT.minusDays(1))).containsExactly(Set.of(SmallTerritory.GARDE));
        explain();
        assertThat(text(UI.getCurrent())).contains("Scanner : lu à distance");
    }

    @Test
    void what_is_refused_leaves_the_line_as_it_was_too() {
        explain();
        here.as(here.chef(), new DeclareNeed(here.territory(), scanner(SmallTerritory.HOSPITAL, 3), scanner(SmallTerritory.HOSPITAL, 9), "Plus grave", Origin.MAIN));
        confide();
        assertThat(line(NIGHT).covers()).containsExactly(SmallTerritory.CLINIC);
        assertThat($(Dialog.class).single().isOpened()).isTrue();
    }

    @Test
    void needs_of_several_sites_are_told_with_theirs() {
        here.theClinicIsCoveredToo();
        here.as(here.chef(), new DeclareNeed(here.territory(), null, new Need("scanner-clinique", SmallTerritory.CLINIC, Modality.SCANNER,
                SmallTerritory.garde().slots(), Set.of(SmallTerritory.GARDE), 3, LocalDate.of(2020, 1, 1), null), "", Origin.MAIN));
        explain();
        assertThat(text(UI.getCurrent())).contains("Scanner (Clinique, Hôpital) : personne sur 2 sites, pendant 28 h en tout");
    }

    private void explain() {
        here.settled();
        signIn(here.chef());
        UI.getCurrent().add(new Div(new OpenDutyPanel(desk, rotas.find(january).orElseThrow(), night(SmallTerritory.GARDE), () -> { })));
    }

    private void confide() {
        test($(Button.class).withText("Confier à la téléradiologie").first()).click();
        var reason = $(TextField.class, $(Dialog.class).single()).single();
        test($(Button.class).withText("Confier à la téléradiologie").last()).click();
        assertThat(reason.isInvalid()).as("a reason is asked for at its field").isTrue();
        test(reason).setValue("Personne sur place");
        test($(Button.class).withText("Confier à la téléradiologie").last()).click();
        here.settled();
    }

    private void give(DutyId duty, PractitionerId who) {
        here.as(here.chef(), new ReassignDuties(january, new Reassignment(duty, null, who), ""));
    }

    private DutyId night(LineId line) {
        return new DutyId(here.territory() + "/" + line + "/" + NIGHT + "/nuit");
    }

    private DutyLine line(LocalDate day) {
        return territory().lineOn(SmallTerritory.TELE, day).orElseThrow();
    }

    private List<Set<LineId>> needs(LocalDate day) {
        return territory().needs().stream().filter(need -> need.validOn(day)).map(Need::lines).toList();
    }

    private TerritoryView territory() {
        return territories.find(here.territory()).orElseThrow();
    }

    private static Need scanner(SiteId site, int criticality) {
        return new Need("scanner", site, Modality.SCANNER, SmallTerritory.garde().slots(), Set.of(SmallTerritory.GARDE), criticality,
                LocalDate.of(2020, 1, 1), null);
    }
}
