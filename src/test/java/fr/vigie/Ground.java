package fr.vigie;

import com.vaadin.flow.server.VaadinSession;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Role;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Derogation;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.DerogationNeeded;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Judge;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Projections;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryCommand;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territoryfile.ImportingTerritory;
import fr.vigie.territoryfile.TerritoryDescription;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Scope;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * A territory of one test's own in the running application: five radiologists, a chef de pôle, a director, and December
 * 2026 open. Each injection brings a new one, so that no test sees the changes of another.
 */
@TestComponent
@Scope("prototype")
public final class Ground {
    public static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final List<String> NAMES = List.of("morvan", "costa", "leroy", "diallo", "petit");
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final CommandGateway commands;
    private final Projections projections;
    private final Territories territories;
    private final Rotas rotas;
    private final TerritoryId territory = new TerritoryId("ght-" + COUNT.incrementAndGet());

    Ground(CommandGateway commands, Projections projections, ImportingTerritory importing, Accounts accounts,
            Territories territories, Rotas rotas) {
        this.commands = commands;
        this.projections = projections;
        this.territories = territories;
        this.rotas = rotas;
        var people = NAMES.stream().map(name -> Someone.named(name).in(territory)).toList();
        importing.from(new TerritoryDescription(SmallTerritory.named(territory.value()), people));
        accounts().forEach(actor -> accounts.open(actor, "sésame"));
        // the store hears at once of what is not inside an import's transaction
        as(chef(), new TerritoryCommand.ChangeLinePhone(territory, SmallTerritory.GARDE, "02 61 91 00 10"));
        settled();
        as(chef(), new RotaCommand.OpenMonth(rota()));
        settled();
    }

    public TerritoryId territory() {
        return territory;
    }

    public RotaId rota() {
        return new RotaId(territory, DECEMBER);
    }

    public DutyId night(int day) {
        return new DutyId(territory + "/garde/" + LocalDate.of(2026, 12, day) + "/nuit");
    }

    public PractitionerId morvan() {
        return person("morvan");
    }

    public PractitionerId costa() {
        return person("costa");
    }

    public PractitionerId leroy() {
        return person("leroy");
    }

    public List<PractitionerId> people() {
        return NAMES.stream().map(this::person).toList();
    }

    public Actor chef() {
        return account("chef", "Dr Chef", Role.CHEF_DE_POLE, Set.of(), null);
    }

    /** Of both establishments. */
    public Actor director() {
        return account("direction", "La Direction", Role.DIRECTEUR, Set.of(SmallTerritory.CH.value(), SmallTerritory.PARTNER.value()), null);
    }

    /** Of the partner alone. */
    public Actor directorOfTheClinic() {
        return account("direction-clinique", "La Direction de la clinique", Role.DIRECTEUR, Set.of(SmallTerritory.PARTNER.value()), null);
    }

    /** Of the hospital alone. */
    public Actor directorOfTheHospital() {
        return account("direction-hopital", "La Direction de l’hôpital", Role.DIRECTEUR, Set.of(SmallTerritory.CH.value()), null);
    }

    /** The account of a radiologist. */
    public Actor accountOf(PractitionerId practitioner) {
        return account("compte-" + practitioner, "Dr " + practitioner, Role.RADIOLOGUE, Set.of(), practitioner.value());
    }

    /** Sends a command as somebody who is signed in, and waits until it is handled. */
    public void as(Actor actor, Command command) {
        signedIn(actor, () -> commands.sendAndWait(command));
    }

    /** By the chef de pôle, by hand; whoever has to consent does. */
    public void pass(DutyId duty, PractitionerId from, PractitionerId to) {
        try {
            as(chef(), change(duty, from, to));
        } catch (DerogationNeeded needed) {
            as(chef(), change(duty, from, to).derogating(needed.breaches().stream().map(Ground::consented).toList()));
        }
    }

    private static Derogation consented(Judge.Breach breach) {
        return new Derogation(breach.rule(), breach.duties(), breach.practitioner(), DerogationGround.CONSENT, "Accord écrit");
    }

    public RotaCommand.ReassignDuties change(DutyId duty, PractitionerId from, PractitionerId to) {
        return new RotaCommand.ReassignDuties(rota(), List.of(new Reassignment(duty, from, to)), Origin.MAIN, "À l’essai", "");
    }

    /** From now on the garde answers for the clinic as well, whose director then approves. */
    public void theClinicIsCoveredToo() {
        theGardeBecomes(line -> SmallTerritory.covering(line, SmallTerritory.HOSPITAL, SmallTerritory.CLINIC));
    }

    /** From now on the garde may stay without a holder. */
    public void theGardeIsOptional() {
        theGardeBecomes(SmallTerritory::optional);
    }

    private void theGardeBecomes(UnaryOperator<DutyLine> changed) {
        var line = territories.find(territory).flatMap(t -> t.line(SmallTerritory.GARDE)).orElseThrow();
        as(chef(), new TerritoryCommand.ChangeLine(territory, line, changed.apply(line), "Convention", Origin.MAIN));
        settled();
    }

    /** How often the rota has been submitted. */
    public int submissions() {
        settled();
        return rotas.find(rota()).orElseThrow().submissions();
    }

    /** Elsewhere than in the window that the test may have open. Whoever was signed in before still is afterwards. */
    public static void signedIn(Actor actor, Runnable action) {
        var window = VaadinSession.getCurrent();
        VaadinSession.setCurrent(null);
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(new TestingAuthenticationToken(actor.id(), "", "ROLE_ANY")));
        try {
            action.run();
        } finally {
            SecurityContextHolder.setContext(before);
            VaadinSession.setCurrent(window);
        }
    }

    /** Waits until all projections have read all events. */
    public void settled() {
        try {
            projections.awaitCaughtUp(PATIENCE);
        } catch (TimeoutException late) {
            throw new AssertionError(late);
        }
    }

    private Stream<Actor> accounts() {
        return Stream.concat(Stream.of(chef(), director(), directorOfTheClinic(), directorOfTheHospital()), people().stream().map(this::accountOf));
    }

    private PractitionerId person(String name) {
        return new PractitionerId(territory + "-" + name);
    }

    private Actor account(String name, String displayName, Role role, Set<String> establishments, String practitioner) {
        return new Actor(territory + "." + name, displayName, Set.of(role), Set.of(territory.value()), establishments, practitioner);
    }
}
