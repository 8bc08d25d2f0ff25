package fr.vigie.rota;

import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.OF_ANOTHER_MONTH;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.opened;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PinningTest extends RotaTest {
    private static final RotaEvent PINNED = pinned(FIRST);
    private static final RotaEvent UNPINNED = unpinned(FIRST);

    @Test
    void a_duty_is_pinned() {
        given(opened()).when(pin(FIRST)).then(PINNED);
    }

    @Test
    void a_pinned_duty_is_pinned_once() {
        given(opened(), PINNED).when(pin(FIRST)).thenNothing();
    }

    @Test
    void several_duties_are_pinned_at_once_as_one_change() {
        given(opened()).when(pin(FIRST, SECOND)).then(pinned(FIRST, SECOND));
    }

    @Test
    void of_several_duties_those_that_are_pinned_already_stay_so() {
        given(opened(), PINNED).when(pin(FIRST, SECOND, SECOND)).then(pinned(SECOND));
        given(opened(), pinned(SECOND)).when(unpin(FIRST, SECOND)).then(unpinned(SECOND));
    }

    @Test
    void a_pinned_duty_is_let_go() {
        given(opened(), PINNED).when(unpin(FIRST)).then(UNPINNED);
    }

    @Test
    void a_duty_let_go_is_let_go_once() {
        given(opened(), PINNED, UNPINNED).when(unpin(FIRST)).thenNothing();
    }

    @Test
    void a_duty_of_another_month_is_unknown_and_none_of_the_others_is_pinned() {
        given(opened()).when(pin(FIRST, OF_ANOTHER_MONTH)).thenRefused("rota.refusal.unknownDuty");
        given(opened()).when(unpin(OF_ANOTHER_MONTH)).thenRefused("rota.refusal.unknownDuty");
    }

    @Test
    void what_was_recorded_one_duty_at_a_time_is_still_read() {
        var long_ago = List.of(opened(), new RotaEvent.DutyPinned(ROTA, FIRST), new RotaEvent.DutyPinned(ROTA, SECOND),
                new RotaEvent.DutyUnpinned(ROTA, FIRST));
        assertThat(RotaState.of(long_ago).orElseThrow().pinned()).containsExactly(SECOND);
    }

    private static RotaCommand pin(DutyId... duties) {
        return new RotaCommand.PinDuties(ROTA, List.of(duties));
    }

    private static RotaCommand unpin(DutyId... duties) {
        return new RotaCommand.UnpinDuties(ROTA, List.of(duties));
    }

    private static RotaEvent pinned(DutyId... duties) {
        return new RotaEvent.DutiesPinned(ROTA, List.of(duties), null);
    }

    private static RotaEvent unpinned(DutyId... duties) {
        return new RotaEvent.DutiesUnpinned(ROTA, List.of(duties), null);
    }
}
