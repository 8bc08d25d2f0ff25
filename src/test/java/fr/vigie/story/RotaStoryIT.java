package fr.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.story.HistoryPage.Entry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a territory file to an audited rota: one month, by the people who would plan it. */
@Tag("browser")
class RotaStoryIT {

    private static final String WHY_EXCHANGED = "Formation ce jour-là";
    private static final String WHY_AMENDED = "Appel du matin";
    private static final int NOTICE_DAYS = 3;

    private VigieServer vigie;
    private Company company;
    private Visitor chef;
    private BoardPage board;
    private Exchange exchange;

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
            var byHand = theChefPutsAnotherColleagueOnADuty();
            exchange = theBoardTellsWhatCanBeExchanged();
            theRotaIsSubmittedAndTheDirectorApprovesIt();
            aRadiologistOffersADutyToAColleagueWhoAccepts();
            theChefApprovesTheExchange();
            theAdministratorReadsTheWholeHistory(byHand);
            everyPageIsLookedAt();
            whoeverGoesAstrayIsTold();
            nothingAcknowledgedIsLostWhenTheProcessIsKilled();
            noPageCalledAnybodyElse();
            nothingStandsInAnybodysWay();
        } catch (Throwable broken) {
            company.photographEveryone();
            throw broken;
        }
    }

    private void theChefSignsIn() throws IOException {
        chef = company.visitor(Screen.DESK);
        var door = chef.signIn();
        chef.photographsInEveryLight("connexion");
        door.isRefused(Account.CHEF, "not-the-password");
        chef.photographsInEveryLight("mot-de-passe-inconnu");
        chef.signIn().as(Account.CHEF, vigie.password());
    }

    private void theChefOpensTheNextMonth() {
        var months = chef.months();
        chef.photographsInEveryLight("tableaux");
        var next = months.next();
        board = months.opensNext();
        board.hasTitle(next);
        board.hasStatus("Brouillon");
        assertThat(board.duties()).isNotEmpty().allMatch(Duty::open);
        board.hasOpenDuties(board.duties().size());
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
        // once: the run does not wait for photographers
        chef.photographs("generation");
        generation.isStoppedEarly();
        chef.photographsInEveryLight("proposition");
        var changes = generation.changes();
        assertThat(board.openDuties()).as("open before the proposal is accepted").isEqualTo(open);
        generation.isAccepted();
        board.hasOpenDuties(open - changes);
        chef.photographsInEveryLight("tableau-genere");
    }

    private Duty theChefPutsAnotherColleagueOnADuty() {
        var duty = board.duties().stream().filter(held -> !held.open()).findFirst().orElseThrow();
        var dialog = board.opens(duty.id());
        var colleagues = dialog.colleagues();
        chef.photographsInEveryLight("collegues");
        assertThat(colleagues).extracting(Colleague::possible).as("the possible first").isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(colleagues).filteredOn(Colleague::mayBeChosen).isNotEmpty()
                .anySatisfy(colleague -> assertThat(colleague.notes()).isNotEmpty());
        assertThat(colleagues).filteredOn(colleague -> !colleague.possible()).isNotEmpty()
                .allSatisfy(colleague -> assertThat(colleague.rule()).isNotBlank())
                .noneMatch(Colleague::mayBeChosen);
        var chosen = colleagues.stream().filter(Colleague::mayBeChosen).findFirst().orElseThrow();
        dialog.choosesByDoubleClick(chosen.name());
        board.shows(duty.id(), chosen.name());
        return board.duty(duty.id());
    }

    /**
     * Who holds what is the optimiser's doing: the pair is found as a reader would find it, later than the notice of 48 hours
     * that an exchange asks for, even when the next month begins tomorrow.
     */
    private Exchange theBoardTellsWhatCanBeExchanged() {
        return board.duties().stream().filter(duty -> duty.date().getDayOfMonth() > NOTICE_DAYS)
                .filter(duty -> Account.radiologist(duty.holder()).isPresent())
                .flatMap(duty -> exchangeOf(duty).stream()).findFirst().orElseThrow();
    }

    private Optional<Exchange> exchangeOf(Duty duty) {
        var dialog = board.opens(duty.id());
        var colleagues = dialog.colleagues();
        dialog.closes();
        var giver = Account.radiologist(duty.holder()).orElseThrow();
        var forbidden = colleagues.stream().filter(colleague -> !colleague.possible()).findFirst().orElseThrow();
        return colleagues.stream().filter(Colleague::mayBeChosen).flatMap(c -> Account.radiologist(c.name()).stream())
                .findFirst().map(taker -> new Exchange(duty, giver, taker, forbidden.name(), forbidden.rule()));
    }

    private void theRotaIsSubmittedAndTheDirectorApprovesIt() throws IOException {
        board.isSubmitted();
        chef.photographs("soumis");
        var director = company.visitor(Screen.DESK);
        director.signIn().as(Account.DIRECTOR, vigie.password());
        var read = director.board(board.month());
        director.photographsInEveryLight("a-approuver");
        read.isApproved();
        read.hasStatus("Publié");
        read.offersNoChange();
        read.isSpokenAsReadOnly();
        director.photographs("publie");
        board.hasStatus("Publié");
    }

    private void aRadiologistOffersADutyToAColleagueWhoAccepts() throws IOException {
        var giver = company.visitor(Screen.PHONE);
        giver.signIn().as(exchange.giver(), vigie.password());
        giver.board(board.month()).offersNoChange();
        var duties = giver.ownDuties();
        board.duties().stream().filter(duty -> duty.holder().equals(exchange.giver().fullName())).forEach(duties::lists);
        giver.photographsInEveryLight("mes-gardes");
        var offer = duties.offers(exchange.duty());
        offer.isFor(exchange.forbidden(), WHY_EXCHANGED);
        offer.isRefusedBecause(exchange.rule());
        giver.photographsInEveryLight("echange-refuse");
        offer.isFor(exchange.taker().fullName(), WHY_EXCHANGED);
        offer.isSentTo(exchange.taker().fullName());
        duties.hasOffered(exchange.duty(), exchange.taker().fullName());

        var taker = company.visitor(Screen.PHONE);
        taker.signIn().as(exchange.taker(), vigie.password());
        var received = taker.ownDuties();
        taker.photographsInEveryLight("proposition-recue");
        received.acceptsTheOfferOf(exchange.giver().fullName());
        board.shows(exchange.duty().id(), exchange.giver().fullName());
    }

    private void theChefApprovesTheExchange() {
        var decisions = chef.exchanges();
        chef.photographsInEveryLight("echange-a-decider");
        decisions.approvesWhat(exchange.giver().fullName(), exchange.taker().fullName());
        board = chef.board(board.month());
        board.shows(exchange.duty().id(), exchange.taker().fullName());
        chef.photographs("tableau-apres-echange");
    }

    private void theAdministratorReadsTheWholeHistory(Duty byHand) throws IOException {
        var administrator = company.visitor(Screen.DESK);
        administrator.signIn().as(Account.ADMINISTRATOR, vigie.password());
        var history = administrator.history();
        administrator.photographsInEveryLight("historique");
        assertThat(history.comingFrom("optimiseur")).singleElement()
                .satisfies(entry -> isBy(Account.CHEF, entry));
        assertThat(history.comingFrom("à la main")).filteredOn(entry -> entry.what().contains(byHand.shortDay())).as("one change by a double click")
                .singleElement().satisfies(entry -> isBy(Account.CHEF, entry))
                .satisfies(entry -> assertThat(entry.what()).contains(byHand.holder()));
        var changed = history.comingFrom("échange").stream().filter(entry -> entry.what().contains(" passe d")).toList();
        administrator.photographs("historique-echange");
        assertThat(changed).singleElement().satisfies(entry -> isBy(Account.CHEF, entry))
                .satisfies(entry -> assertThat(entry.what()).contains(exchange.giver().fullName(), exchange.taker().fullName()))
                .satisfies(entry -> assertThat(entry.why()).contains(WHY_EXCHANGED));
        theBoardBeforeTheExchangeIsShown(administrator, changed);
    }

    private static void isBy(Account author, Entry entry) {
        assertThat(entry.who()).isEqualTo(author.fullName());
        assertThat(entry.when()).matches("\\d+(er)? .+ \\d{4} à \\d\\d:\\d\\d:\\d\\d");
    }

    private void theBoardBeforeTheExchangeIsShown(Visitor administrator, List<Entry> changed) {
        var past = administrator.pastBoard(changed.getFirst());
        past.shows(exchange.duty().id(), exchange.taker().fullName());
        past.goesToTheChangeBefore();
        past.shows(exchange.duty().id(), exchange.giver().fullName());
        past.hasChangedSince(1);
        administrator.photographsInEveryLight("tableau-avant-echange");
    }

    private void everyPageIsLookedAt() throws IOException {
        for (var account : Account.values()) {
            var places = Arrays.stream(Place.values()).filter(place -> place.reader() == account).toList();
            if (!places.isEmpty()) {
                var reader = company.visitor(Screen.DESK);
                reader.signIn().as(account, vigie.password());
                places.forEach(place -> reader.looksAt(place, board.month()));
            }
        }
    }

    private void whoeverGoesAstrayIsTold() throws IOException {
        var radiologist = company.visitor(Screen.DESK);
        radiologist.signIn().as(Account.MORVAN, vigie.password());
        radiologist.goesTo("/nulle-part");
        radiologist.reads("Cette page n’existe pas");
        radiologist.photographsInEveryLight("page-inconnue");
        radiologist.goesTo("/exporter");
        radiologist.reads("Cette page ne vous est pas ouverte");
        radiologist.photographsInEveryLight("page-fermee");
    }

    private void nothingAcknowledgedIsLostWhenTheProcessIsKilled() throws IOException, InterruptedException {
        var before = board.duties();
        var duty = before.stream().filter(held -> !held.open()).findFirst().orElseThrow();
        var dialog = board.opens(duty.id());
        var chosen = dialog.colleagues().stream().filter(Colleague::mayBeChosen).findFirst().orElseThrow();
        dialog.gives(WHY_AMENDED);
        dialog.chooses(chosen.name());
        vigie.kill();

        vigie.start();
        // signed in still: the browser is known again
        board = chef.board(board.month());
        board.hasStatus("Publié");
        assertThat(board.duties()).containsExactlyElementsOf(before.stream()
                .map(held -> held.id().equals(duty.id()) ? held.heldBy(chosen.name()) : held).toList());
        chef.photographs("apres-coupure");
    }

    private void noPageCalledAnybodyElse() {
        assertThat(company.hostsCalled()).isEqualTo(Set.of("localhost"));
    }

    private void nothingStandsInAnybodysWay() {
        assertThat(company.barriers()).isEmpty();
    }
}
