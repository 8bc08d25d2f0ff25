package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.FOURTH;
import static fr.vigie.rota.December.LEROY;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.NIGHTS;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.THIRD;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.approvedBy;
import static fr.vigie.rota.December.held;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.published;
import static fr.vigie.rota.December.reassigned;
import static fr.vigie.rota.December.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An open month and lines that have changed since. It is the afternoon before the third night. */
class FollowingLinesTest extends RotaTest {
    private static final RotaCommand FOLLOW = new RotaCommand.FollowLines(ROTA, "");
    private static final Duty THIRD_NIGHT = NIGHTS.get(2);
    private static final Duty FOURTH_NIGHT = NIGHTS.get(3);
    private static final Duty LATE = new Duty(new DutyId("ght-valmarine/renfort/2026-12-04/nuit"), FOURTH_NIGHT.line(), "Nuit",
            FOURTH_NIGHT.day(), FOURTH_NIGHT.periods(), 840, 840, Map.of("points", 10));

    @Test
    void nothing_follows_where_no_line_has_changed() {
        given(opened(), held(FIRST, COSTA)).when(FOLLOW).thenNothing();
    }

    @Test
    void a_duty_that_a_line_brings_is_added() {
        linesOf(NIGHTS.get(0), NIGHTS.get(1), THIRD_NIGHT, FOURTH_NIGHT, LATE);
        given(opened()).when(FOLLOW).then(new RotaEvent.LinesFollowed(ROTA, plus(LATE), List.of(LATE.id()), List.of(), List.of()));
    }

    @Test
    void who_holds_a_duty_that_is_no_more_loses_it_first() {
        linesOf(NIGHTS.get(0), NIGHTS.get(1), THIRD_NIGHT);
        given(opened(), held(FOURTH, COSTA), held(THIRD, MORVAN)).when(FOLLOW).then(reassigned(new Reassignment(FOURTH, COSTA, null)),
                new RotaEvent.LinesFollowed(ROTA, NIGHTS.subList(0, 3), List.of(), List.of(), List.of(FOURTH)));
    }

    @Test
    void a_duty_with_other_points_keeps_its_holder_and_its_pin() {
        var dearer = new Duty(FOURTH, FOURTH_NIGHT.line(), "Nuit", FOURTH_NIGHT.day(), FOURTH_NIGHT.periods(), 840, 840, Map.of("points", 20));
        linesOf(NIGHTS.get(0), NIGHTS.get(1), THIRD_NIGHT, dearer);
        var event = new RotaEvent.LinesFollowed(ROTA, List.of(NIGHTS.get(0), NIGHTS.get(1), THIRD_NIGHT, dearer), List.of(),
                List.of(FOURTH), List.of());
        var before = List.<RotaEvent>of(opened(), held(FOURTH, COSTA), new RotaEvent.DutiesPinned(ROTA, List.of(FOURTH), null));
        given(before).when(FOLLOW).then(event);
        var after = RotaState.of(Stream.concat(before.stream(), Stream.of(event)).toList()).orElseThrow();
        assertThat(after.holder(FOURTH)).isEqualTo(COSTA);
        assertThat(after.pinned()).containsExactly(FOURTH);
        assertThat(after.duties().get(FOURTH).points()).isEqualTo(20);
    }

    @Test
    void what_has_begun_stays_as_it_was() {
        linesOf(THIRD_NIGHT, FOURTH_NIGHT);
        given(opened(), held(FIRST, COSTA), held(SECOND, LEROY)).when(FOLLOW).thenNothing();
    }

    @Test
    void a_submitted_rota_follows_nothing() {
        linesOf(THIRD_NIGHT);
        given(opened(), submitted(VALMARINE)).when(FOLLOW).thenRefused("rota.refusal.submitted");
    }

    @Test
    void a_published_one_asks_for_the_reason_and_becomes_another_version() {
        linesOf(NIGHTS.get(0), NIGHTS.get(1), THIRD_NIGHT);
        var before = List.of(opened(), submitted(VALMARINE), approvedBy(VALMARINE), published(1));
        given(before).when(FOLLOW).thenRefused("rota.refusal.amendmentNeedsReason");
        given(before).when(new RotaCommand.FollowLines(ROTA, "Ligne fermée")).then(
                new RotaEvent.LinesFollowed(ROTA, NIGHTS.subList(0, 3), List.of(), List.of(), List.of(FOURTH)), new RotaEvent.RotaAmended(ROTA, 2));
    }

    @Test
    void what_was_done_before_cannot_be_undone_any_more() {
        var before = List.of(by("chef", opened()), by("chef", held(FIRST, COSTA)),
                by("chef", new RotaEvent.LinesFollowed(ROTA, plus(LATE), List.of(LATE.id()), List.of(), List.of())));
        given(before).when("chef", new RotaCommand.UndoChange(ROTA, 1, "")).thenRefused("rota.refusal.notYourLastChange");
    }

    private void linesOf(Duty... duties) {
        inTerritory(new December.Frame(List.of(duties), Set.of(VALMARINE)));
    }

    private static List<Duty> plus(Duty more) {
        return Stream.concat(NIGHTS.stream(), Stream.of(more)).toList();
    }
}
