package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.held;
import static fr.vigie.rota.December.opened;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningAMonthTest extends RotaTest {
    @Test
    void a_month_opens_with_the_duties_of_its_territory() {
        given().when(new RotaCommand.OpenMonth(ROTA)).then(opened());
    }

    @Test
    void a_month_already_open_stays_as_it_is() {
        given(opened(), held(FIRST, COSTA)).when(new RotaCommand.OpenMonth(ROTA)).thenNothing();
    }

    @Test
    void a_month_without_any_duty_is_not_opened() {
        inTerritory(new December.Frame(List.of(), Set.of(VALMARINE)));
        given().when(new RotaCommand.OpenMonth(ROTA)).thenRefused("rota.refusal.noDuties");
    }
}
