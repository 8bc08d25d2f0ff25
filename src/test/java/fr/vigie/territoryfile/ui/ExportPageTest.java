package fr.vigie.territoryfile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.vigie.PageTest;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ExportPageTest extends PageTest {

    @Autowired
    private Accounts accounts;

    @Test
    void an_administrator_takes_the_territory_out_in_one_archive() {
        var administrator = new Actor(here.territory() + ".administration", "L’Administration", Set.of(Role.ADMINISTRATEUR),
                Set.of(here.territory().value()), Set.of(), null);
        accounts.open(administrator, "sésame");
        signIn(administrator);
        navigate(ExportView.class);
        assertThat(page()).contains("GHT " + here.territory(), "2 établissements, 2 sites, 1 ligne, 5 radiologues",
                "mots de passe ne sortent jamais", "./vigie run --territory " + here.territory());
        assertThat($(Anchor.class).all()).anySatisfy(link ->
                assertThat(link.getElement().getAttribute("download")).isEqualTo(here.territory() + ".zip"));
    }
}
