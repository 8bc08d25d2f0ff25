package fr.vigie.access;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Who may send what: every command of the whole application stands in this table. */
class PermissionsTest {
    private static final String TABLE = """
            command                | system | chef | director | admin | radiologist | self
            FoundTerritory         | yes    |      |          | yes   |             |
            DeclareEstablishment   | yes    | yes  |          |       |             |
            ChangeEstablishment    | yes    | yes  |          |       |             |
            CloseEstablishment     | yes    | yes  |          |       |             |
            OpenSite               | yes    | yes  |          |       |             |
            ChangeSite             | yes    | yes  |          |       |             |
            CloseSite              | yes    | yes  |          |       |             |
            SetTravelTimes         | yes    | yes  |          |       |             |
            RecogniseSkill         | yes    | yes  |          |       |             |
            RenameSkill            | yes    | yes  |          |       |             |
            OpenLine               | yes    | yes  |          |       |             |
            ChangeLine             | yes    | yes  |          |       |             |
            CloseLine              | yes    | yes  |          |       |             |
            ChangeLinePhone        | yes    | yes  |          |       |             |
            DeclareNeed            | yes    | yes  |          |       |             |
            SucceedNeed            | yes    | yes  |          |       |             |
            WithdrawNeed           | yes    | yes  |          |       |             |
            DeclareAgreement       | yes    | yes  |          |       |             |
            SucceedAgreement       | yes    | yes  |          |       |             |
            WithdrawAgreement      | yes    | yes  |          |       |             |
            CombineLines           | yes    | yes  |          |       |             |
            SeparateLines          | yes    | yes  |          |       |             |
            SetLocalRules          | yes    | yes  |          | yes   |             |
            RegisterPractitioner   | yes    | yes  |          | yes   |             |
            ChangeProfile          | yes    | yes  |          | yes   |             |
            EndActivity            | yes    | yes  |          | yes   |             |
            RecordLeave            | yes    | yes  |          | yes   |             |
            ChangeLeave            | yes    | yes  |          | yes   |             |
            CancelLeave            | yes    | yes  |          | yes   |             |
            RecordDispensation     | yes    | yes  |          | yes   |             |
            LiftDispensation       | yes    | yes  |          | yes   |             |
            PlanSession            | yes    | yes  |          | yes   |             |
            EndSession             | yes    | yes  |          | yes   |             |
            RecordEarlierCounts    | yes    | yes  |          | yes   |             |
            WithdrawEarlierCounts  | yes    | yes  |          | yes   |             |
            RecordConsent          | yes    | yes  |          | yes   |             | yes
            RevokeConsent          | yes    | yes  |          | yes   |             | yes
            ExpressWish            | yes    | yes  |          | yes   |             | yes
            WithdrawWish           | yes    | yes  |          | yes   |             | yes
            OpenMonth              |        | yes  |          |       |             |
            FollowLines            |        | yes  |          |       |             |
            ReassignDuties         |        | yes  |          |       |             |
            PinDuties              |        | yes  |          |       |             |
            UnpinDuties            |        | yes  |          |       |             |
            UndoChange             |        | yes  |          |       |             |
            RedoChange             |        | yes  |          |       |             |
            TakeDerogations        |        | yes  |          |       |             |
            SubmitRota             |        | yes  |          |       |             |
            RecallRota             |        | yes  |          |       |             |
            ApproveRota            |        |      | yes      |       |             |
            SendBackRota           |        |      | yes      |       |             |
            OfferExchange          |        |      |          |       |             | yes
            WithdrawExchange       |        |      |          |       |             | yes
            AcceptExchange         |        |      |          |       |             | yes
            DeclineExchange        |        |      |          |       |             | yes
            ApproveExchange        |        | yes  |          |       |             |
            RejectExchange         |        | yes  |          |       |             |
            ChangePassword         |        | yes  | yes      | yes   | yes         | yes
            GiveFirstPassword      |        |      |          | yes   |             |
            """;

    @Test
    void everybody_may_send_what_the_table_says_and_nothing_else() {
        assertThat(rows(commands())).isEqualTo(expected());
    }

    @Test
    void no_role_is_worth_anything_in_another_territory() {
        var stranger = new Actor("visiteur", "Visiteur", Set.of(Role.values()), Set.of("ght-ailleurs"),
                Set.of(Samples.ESTABLISHMENT), Samples.OTHER_PRACTITIONER);
        assertThat(commands()).allSatisfy(command -> assertThat(command.permits(stranger)).isFalse());
    }

    @Test
    void a_director_answers_for_no_establishment_but_their_own() {
        var director = new Actor("dir", "Direction", Set.of(Role.DIRECTEUR), Set.of(Samples.TERRITORY), Set.of("ch-voisin"), null);
        assertThat(commands()).allSatisfy(command -> assertThat(command.permits(director)).isFalse());
    }

    @Test
    void the_switchboard_looks_and_changes_nothing_but_its_own_password() {
        assertThat(commands()).filteredOn(command -> !(command instanceof AccountCommand.ChangePassword)).allSatisfy(command -> assertThat(command.permits(actor(Role.STANDARD, null))).isFalse());
    }

    private static Map<String, Actor> actors() {
        var actors = new LinkedHashMap<String, Actor>();
        actors.put("system", Actor.SYSTEM);
        actors.put("chef", actor(Role.CHEF_DE_POLE, null));
        actors.put("director", actor(Role.DIRECTEUR, null));
        actors.put("admin", actor(Role.ADMINISTRATEUR, null));
        actors.put("radiologist", actor(Role.RADIOLOGUE, Samples.OTHER_PRACTITIONER));
        actors.put("self", actor(Role.RADIOLOGUE, Samples.PRACTITIONER));
        return actors;
    }

    private static Actor actor(Role role, String practitioner) {
        return new Actor("compte", "Compte", Set.of(role), Set.of(Samples.TERRITORY), Set.of(Samples.ESTABLISHMENT), practitioner);
    }

    private static Map<String, List<String>> rows(List<Command> commands) {
        return commands.stream().collect(toMap(c -> c.getClass().getSimpleName(), PermissionsTest::row, (a, b) -> a, TreeMap::new));
    }

    private static List<String> row(Command command) {
        var permitted = new ArrayList<String>();
        actors().forEach((name, actor) -> {
            if (command.permits(actor)) {
                permitted.add(name);
            }
        });
        return permitted;
    }

    private static Map<String, List<String>> expected() {
        var lines = TABLE.lines().map(line -> line.split("\\|", -1)).toList();
        var rows = new TreeMap<String, List<String>>();
        lines.stream().skip(1).forEach(cells -> {
            var permitted = new ArrayList<String>();
            for (var i = 1; i < cells.length; i++) {
                if (cells[i].strip().equals("yes")) {
                    permitted.add(lines.getFirst()[i].strip());
                }
            }
            rows.put(cells[0].strip(), permitted);
        });
        return rows;
    }

    private static List<Command> commands() {
        return Code.OF_VIGIE.stream().filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(type -> Samples.of(type.reflect())).map(Command.class::cast).toList();
    }
}
