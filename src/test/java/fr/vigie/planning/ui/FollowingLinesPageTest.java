package fr.vigie.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.SmallTerritory;
import fr.vigie.planning.ui.life.VersionsView;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.FollowLines;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaStatus;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.territory.TerritoryCommand.CloseLine;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The board of December after its only line was closed on the 28th, the night of the 30th being held. */
class FollowingLinesPageTest extends PageTest {
    @Autowired
    private Rotas rotas;

    @BeforeEach
    void theLineIsClosed() {
        here.pass(here.night(7), null, here.costa());
        here.pass(here.night(30), null, here.morvan());
        here.as(here.chef(), new CloseLine(here.territory(), SmallTerritory.GARDE, Ground.DECEMBER.atDay(28), "Convention"));
        here.settled();
    }

    @Test
    void the_chef_is_told_what_has_changed_and_has_the_month_follow() {
        opens();
        assertThat(page()).contains("Ce que donnerait sa mise à jour", "3 gardes de moins, à partir du mardi 29 décembre.",
                "déjà confiée", "Dr Jo morvan (mer. 30 déc.)");
        test(follow().single()).click();
        until(() -> !page().contains("Ce que donnerait sa mise à jour"));
        here.settled();
        var rota = rotas.find(here.rota()).orElseThrow();
        assertThat(rota.duties()).hasSize(28).doesNotContainKey(here.night(30));
        assertThat(rota.holder(here.night(7))).isEqualTo(here.costa());
    }

    @Test
    void whoever_looks_at_a_duty_that_goes_is_told() {
        opens();
        var board = $(RotaBoard.class).single();
        ComponentUtil.fireEvent(board, new RotaBoard.DutyOpen(board, true, here.night(30).value()));
        assertThat($(DutyDialog.class).single().isOpened()).isTrue();
        here.as(here.chef(), new FollowLines(here.rota(), ""));
        until(() -> $(Notification.class).all().stream().anyMatch(told -> text(told).contains("Cette garde n’est plus au tableau")));
        assertThat($(DutyDialog.class).exists()).isFalse();
        assertThat(page()).doesNotContain("Ce que donnerait sa mise à jour");
    }

    @Test
    void who_does_not_plan_is_not_asked() {
        signIn(here.accountOf(here.morvan()));
        navigate("tableau/2026-12", MonthView.class);
        assertThat(page()).doesNotContain("mise à jour");
    }

    @Test
    void a_submitted_month_is_taken_back_first() {
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.settled();
        opens();
        assertThat(page()).contains("Reprenez-le pour le mettre à jour.");
        assertThat(follow().exists()).isFalse();
    }

    @Test
    void a_published_one_asks_why_and_becomes_another_version() {
        here.as(here.chef(), new SubmitRota(here.rota()));
        here.as(here.director(), new ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        here.settled();
        opens();
        test(follow().single()).click();
        test($(TextArea.class).single()).setValue("Fin de la convention");
        test(follow().all().getLast()).click();
        here.settled();
        var rota = rotas.find(here.rota()).orElseThrow();
        assertThat(rota.status()).isEqualTo(RotaStatus.PUBLISHED);
        assertThat(rota.version()).isEqualTo(2);
        assertThat(rota.duties()).hasSize(28);
        assertThat(rotas.past(here.rota()).between(1, 2)).singleElement().satisfies(gone -> assertThat(gone.before()).isEqualTo(here.morvan()));
        navigate("tableau/2026-12/versions", VersionsView.class);
        assertThat(page()).contains("garde du mer. 30 déc.");
    }

    private void opens() {
        signIn(here.chef());
        navigate("tableau/2026-12", MonthView.class);
    }

    private ComponentQuery<Button> follow() {
        return $(Button.class).withText("Mettre à jour le mois");
    }
}
