package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.territoryfile.ImportingTerritory;
import fr.vigie.territoryfile.TerritoryDescription;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rotas of a territory in which no month has been opened. It is Sunday 15 November 2026. */
class NoMonthTest extends PageTest {
    @Autowired
    private ImportingTerritory importing;

    @Autowired
    private Accounts accounts;

    @Test
    void the_chef_is_told_what_opening_one_does() {
        signIn(somebody("ght-neuf-chef", Role.CHEF_DE_POLE));
        navigate(MonthsView.class);
        assertThat(page()).contains("Ouvrez-en un ci-dessus : ses gardes et astreintes paraissent, toutes à pourvoir");
        assertThat($(Button.class).withText("Ouvrir décembre 2026").exists()).isTrue();
    }

    @Test
    void whoever_may_open_none_is_told_that_there_is_none() {
        signIn(somebody("ght-neuf-direction", Role.DIRECTEUR));
        navigate(MonthsView.class);
        assertThat(page()).contains("Aucun mois n’est encore ouvert.").doesNotContain("Ouvrez");
        assertThat($(Button.class).withText("Ouvrir décembre 2026").exists()).isFalse();
    }

    private Actor somebody(String territory, Role role) {
        importing.from(new TerritoryDescription(SmallTerritory.named(territory), List.of()));
        here.settled();
        var actor = new Actor(territory + ".compte", "Quelqu’un", Set.of(role), Set.of(territory), Set.of(), null);
        accounts.open(actor, "sésame");
        return actor;
    }
}
