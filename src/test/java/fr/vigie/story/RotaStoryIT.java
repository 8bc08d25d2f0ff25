package fr.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a territory file to an audited rota: one month, by the people who would plan it. */
@Tag("browser")
class RotaStoryIT {

    private static final String CHEF = "claire.aubrespin";
    private static final String DIRECTOR = "helene.vidalenc";

    private VigieServer vigie;
    private Company company;
    private Visitor chef;
    private BoardPage board;
    private String month;

    @Test
    void aMonthIsPlannedFromItsOpeningToItsAudit(@TempDir Path data) throws Exception {
        var browser = Company.browserOrSkip();
        try (var server = new VigieServer(data, Path.of("target", "story", "vigie.log"))) {
            vigie = server;
            vigie.start();
            try (var people = Company.gather(browser, vigie.address())) {
                company = people;
                tell();
            }
        }
    }

    private void tell() throws Exception {
        try {
            theChefSignsIn();
            theChefOpensTheNextMonth();
            theChefGeneratesTheRotaAndAcceptsIt();
            theChefPutsAnotherColleagueOnADuty();
            theRotaIsSubmittedAndTheDirectorApprovesIt();
            nothingElseWasCalled();
        } catch (Throwable broken) {
            company.photographEveryone();
            throw broken;
        }
    }

    private void theChefSignsIn() throws IOException {
        chef = company.visitor(Screen.DESK);
        var signIn = chef.signIn();
        signIn.isRefused(CHEF, "not-the-password");
        chef.photographs("mot-de-passe-inconnu");
        chef.signIn().as(CHEF, vigie.password());
    }

    private void theChefOpensTheNextMonth() {
        var months = chef.months();
        chef.photographsInEveryLight("tableaux");
        month = months.next();
        board = months.opensNext();
        board.hasTitle(month);
        board.hasStatus("Brouillon");
        assertThat(board.duties()).isNotEmpty().allMatch(Duty::open);
        assertThat(board.openDuties()).isEqualTo(board.duties().size());
        theCalendarIsRight();
        chef.photographsInEveryLight("mois-ouvert");
    }

    private void theCalendarIsRight() {
        var calendar = new FrenchMonth(board.month());
        assertThat(board.days()).containsExactlyElementsOf(calendar.days());
        assertThat(board.daysOff()).containsAll(calendar.weekEnds()).containsAll(calendar.holidays());
        assertThat(board.holidays()).containsExactlyElementsOf(calendar.holidays());
    }

    private void theChefGeneratesTheRotaAndAcceptsIt() {
        var open = board.openDuties();
        var generation = board.generates();
        chef.photographs("generer");
        generation.startsWithin("1 minute");
        generation.showsItsProgress();
        chef.photographsInEveryLight("generation");
        generation.isStoppedEarly();
        chef.photographsInEveryLight("proposition");
        var changes = generation.changes();
        assertThat(board.openDuties()).as("nothing changes before it is accepted").isEqualTo(open);
        generation.isAccepted();
        assertThat(board.duties().stream().filter(Duty::open)).hasSize(open - changes);
        chef.photographsInEveryLight("tableau-genere");
    }

    private void theChefPutsAnotherColleagueOnADuty() {
        var duty = board.duties().stream().filter(d -> !d.open()).findFirst().orElseThrow();
        var dialog = board.opens(duty.id());
        var colleagues = dialog.colleagues();
        chef.photographsInEveryLight("collegues");
        assertThat(colleagues).filteredOn(c -> !c.possible()).isNotEmpty()
                .allSatisfy(c -> assertThat(c.against()).isNotEmpty())
                .noneMatch(Colleague::mayBeChosen);
        var chosen = colleagues.stream().filter(Colleague::mayBeChosen).findFirst().orElseThrow();
        dialog.choosesByDoubleClick(chosen.name());
        board.shows(duty.id(), chosen.name());
    }

    private void theRotaIsSubmittedAndTheDirectorApprovesIt() throws IOException {
        board.isSubmitted();
        chef.photographs("soumis");
        var director = company.visitor(Screen.DESK);
        director.signIn().as(DIRECTOR, vigie.password());
        var read = director.board(board.month());
        director.photographsInEveryLight("a-approuver");
        read.isApproved();
        read.hasStatus("Publié");
        read.isOnlyRead();
        director.photographs("publie");
        board.hasStatus("Publié");
    }

    private void nothingElseWasCalled() {
        assertThat(company.hostsCalled()).isEqualTo(Set.of("localhost"));
    }
}
