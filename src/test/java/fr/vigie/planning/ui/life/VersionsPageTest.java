package fr.vigie.planning.ui.life;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand;
import fr.vigie.rota.ui.RotaBoard;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VersionsPageTest extends PageTest {

    @Test
    void before_it_is_published_a_rota_has_no_version() {
        opens("");
        assertThat(page()).contains("n’a pas encore été publié");
    }

    @Test
    void every_version_is_listed_with_who_made_it_and_why() {
        publishedAndAmended();
        opens("");
        assertThat(page()).contains("2 versions publiées", "Version 2 Modifiée le", "par Dr Chef", "« Dr Morvan est souffrante »", "1 garde changée",
                "Version 1 Publiée le", "par La Direction");
        assertThat($(Anchor.class).withText("Version 1").single().getHref()).isEqualTo("tableau/2026-12/versions/1");
    }

    @Test
    void two_versions_are_compared_duty_by_duty_and_for_each_person() {
        publishedAndAmended();
        compares("de=1&a=2");
        assertThat(page()).contains("1 garde diffère", "La garde du mar. 8 déc. (garde, nuit) Dr Jo morvan Dr Jo costa Dr Chef, le", "« Dr Morvan est souffrante »",
                "Dr Jo costa 0 → 1 (+1) 0 → 1 (+1)", "Dr Jo morvan 2 → 1 (−1)");
        compares("de=2&a=1");
        assertThat(page()).contains("Dr Jo costa Dr Jo morvan Dr Chef", "Dr Jo costa 1 → 0 (−1)");
        compares("de=2&a=2");
        assertThat(page()).contains("ne diffèrent en rien");
    }

    @Test
    void an_address_that_names_no_version_compares_the_last_two() {
        publishedAndAmended();
        compares("de=9&a=x");
        assertThat(page()).contains("1 garde diffère");
    }

    @Test
    void a_version_is_read_as_it_stood() {
        publishedAndAmended();
        opens("/1");
        assertThat(page()).contains("Version 1, telle que publiée", "Version suivante").doesNotContain("Version précédente");
        assertThat($(RotaBoard.class).single().getElement().getProperty("board")).contains("\"holder\":{\"id\":\"" + here.morvan())
                .doesNotContain("\"holder\":{\"id\":\"" + here.costa());
        opens("/2");
        assertThat($(RotaBoard.class).single().getElement().getProperty("board")).contains("\"holder\":{\"id\":\"" + here.costa());
        opens("/3");
        assertThat(page()).contains("Il n’y a pas de version 3");
        assertThat($(RotaBoard.class).exists()).isFalse();
    }

    private void publishedAndAmended() {
        here.pass(here.night(8), null, here.morvan());
        here.pass(here.night(20), null, here.morvan());
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new RotaCommand.ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), new Reassignment(here.night(8), here.morvan(), here.costa()),
                "Dr Morvan est souffrante"));
        here.settled();
    }

    private void compares(String which) {
        signIn(here.accountOf(here.leroy()));
        UI.getCurrent().navigate("tableau/2026-12/versions", QueryParameters.fromString(which));
    }

    /** As a radiologist: every reader of the rota may. */
    private void opens(String rest) {
        signIn(here.accountOf(here.leroy()));
        UI.getCurrent().navigate("tableau/2026-12/versions" + rest);
    }
}
