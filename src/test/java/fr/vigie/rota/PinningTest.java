package fr.vigie.rota;

import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.OF_ANOTHER_MONTH;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.opened;

import org.junit.jupiter.api.Test;

class PinningTest extends RotaTest {
    private static final RotaEvent PINNED = new RotaEvent.DutyPinned(ROTA, FIRST);
    private static final RotaEvent UNPINNED = new RotaEvent.DutyUnpinned(ROTA, FIRST);

    @Test
    void a_duty_is_pinned() {
        given(opened()).when(new RotaCommand.PinDuty(ROTA, FIRST)).then(PINNED);
    }

    @Test
    void a_pinned_duty_is_pinned_once() {
        given(opened(), PINNED).when(new RotaCommand.PinDuty(ROTA, FIRST)).thenNothing();
    }

    @Test
    void a_pinned_duty_is_let_go() {
        given(opened(), PINNED).when(new RotaCommand.UnpinDuty(ROTA, FIRST)).then(UNPINNED);
    }

    @Test
    void a_duty_let_go_is_let_go_once() {
        given(opened(), PINNED, UNPINNED).when(new RotaCommand.UnpinDuty(ROTA, FIRST)).thenNothing();
    }

    @Test
    void a_duty_of_another_month_is_unknown() {
        given(opened()).when(new RotaCommand.PinDuty(ROTA, OF_ANOTHER_MONTH)).thenRefused("rota.refusal.unknownDuty");
        given(opened()).when(new RotaCommand.UnpinDuty(ROTA, OF_ANOTHER_MONTH)).thenRefused("rota.refusal.unknownDuty");
    }
}
