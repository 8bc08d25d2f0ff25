package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fr.vigie.PageTest;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Where each person lands after signing in. */
class HomeTest extends PageTest {

    @Test
    void a_radiologist_lands_on_their_duties() {
        assertThat(landing(here.accountOf(here.morvan()))).isEqualTo("MyDutiesView");
    }

    @Test
    void a_chef_de_pole_lands_on_the_rotas_though_on_duty_too() {
        var chef = here.chef();
        assertThat(landing(new Actor(chef.id(), chef.displayName(), Set.of(Role.CHEF_DE_POLE, Role.RADIOLOGUE), chef.territories(),
                Set.of(), here.morvan().value()))).isEqualTo("MonthsView");
    }

    @Test
    void a_director_lands_on_the_rotas() {
        assertThat(landing(here.director())).isEqualTo("MonthsView");
    }

    private String landing(Actor actor) {
        signIn(actor);
        UI.getCurrent().navigate("");
        return getCurrentView().getClass().getSimpleName();
    }
}
