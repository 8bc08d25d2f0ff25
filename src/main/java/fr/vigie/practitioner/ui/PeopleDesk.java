package fr.vigie.practitioner.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.practitioner.Eligibility;
import fr.vigie.practitioner.HeldDuties;
import fr.vigie.practitioner.PractitionerCommand.CancelLeave;
import fr.vigie.practitioner.PractitionerCommand.WithdrawWish;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.RegimeLimits;
import fr.vigie.store.Live;
import fr.vigie.store.Projections;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbook;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the pages of radiologists ask and send. */
@Component
class PeopleDesk {

    private static final PractitionerId ANYBODY = new PractitionerId("-");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final CurrentActor current;
    private final Territories territories;
    private final Practitioners practitioners;
    private final Eligibility eligibility;
    private final RegimeLimits limits;
    private final HeldDuties held;
    private final Wordbooks wordbooks;
    private final CommandGateway commands;
    private final Live live;
    private final Projections projections;
    private final Clock clock;

    PeopleDesk(CurrentActor current, Territories territories, Practitioners practitioners, Eligibility eligibility,
            RegimeLimits limits, HeldDuties held, Wordbooks wordbooks, CommandGateway commands, Live live, Projections projections, Clock clock) {
        this.current = current;
        this.territories = territories;
        this.practitioners = practitioners;
        this.eligibility = eligibility;
        this.limits = limits;
        this.held = held;
        this.wordbooks = wordbooks;
        this.commands = commands;
        this.live = live;
        this.projections = projections;
        this.clock = clock;
    }

    Actor reader() {
        return current.get();
    }

    /** Whose people the reader may change, by name. */
    List<TerritoryView> territories() {
        return reader().territories().stream().map(TerritoryId::new).filter(this::mayEdit).flatMap(id -> territories.find(id).stream())
                .sorted(Comparator.comparing(TerritoryView::name)).toList();
    }

    TerritoryView territory(TerritoryId id) {
        return territories.find(id).orElseThrow();
    }

    List<PractitionerView> people(TerritoryId territory) {
        return practitioners.of(territory);
    }

    boolean isTaken(PractitionerId id) {
        return practitioners.byId(id).isPresent();
    }

    Optional<PractitionerView> person(PractitionerId id) {
        return practitioners.byId(id);
    }

    /** Whether the reader may look at somebody: of a territory of theirs, or themselves. */
    boolean maySee(PractitionerView person) {
        return mayEdit(person.territory()) || isReader(person);
    }

    private boolean isReader(PractitionerView person) {
        var reader = reader();
        return person.id().value().equals(reader.practitioner()) && reader.territories().contains(person.territory().value());
    }

    /** The commands themselves say so. */
    boolean mayEdit(TerritoryId territory) {
        return new CancelLeave(ANYBODY, territory, "").permits(reader());
    }

    /** Whether the reader may give and take back somebody's wishes and consents. */
    boolean maySpeakFor(PractitionerView person) {
        return new WithdrawWish(person.id(), person.territory(), "").permits(reader());
    }

    Eligibility eligibility() {
        return eligibility;
    }

    RegimeLimits limits() {
        return limits;
    }

    HeldDuties held() {
        return held;
    }

    Live live() {
        return live;
    }

    LocalDate today(TerritoryView territory) {
        return LocalDate.now(clock.withZone(territory.zone()));
    }

    Wordbook words(Locale locale) {
        return wordbooks.in(locale);
    }

    /** The page that follows reads the projection: what was sent should be there when it opens. */
    void awaitProjection() {
        try {
            projections.awaitCaughtUp(PATIENCE);
        } catch (TimeoutException late) {
            // the page that follows says that there is no such person yet
        }
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }
}
