package fr.vigie.coverage.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import fr.vigie.Ground;
import fr.vigie.PageTest;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Role;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.RotaCommand.OpenMonth;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaCommand.SubmitRota;
import fr.vigie.rota.RotaId;
import fr.vigie.SmallTerritory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** It is Sunday 15 November 2026, 11 h in Paris; the garde begins at 18 h 30. */
class OnDutyPageTest extends PageTest {
    @Autowired
    private Accounts accounts;

    @Test
    void before_the_month_is_published_nobody_is_named() {
        open(new OpenMonth(november()));
        give(here.morvan(), null);
        switchboardLooks();
        assertThat(watch().at("/notices/0").asString()).contains("novembre 2026", "pas publié");
        assertThat(tonight().get("answer").asString()).isEqualTo("UNKNOWN");
        assertThat(watch().toString()).doesNotContain("morvan");
    }

    @Test
    void who_holds_tonight_shows_with_the_phone_of_the_line() {
        publish();
        switchboardLooks();
        assertThat(watch().get("notices")).isEmpty();
        assertThat(tonight().get("answer").asString()).isEqualTo("HELD");
        assertThat(tonight().get("name").asString()).isEqualTo("Dr Jo morvan");
        assertThat(tonight().get("from").asString()).isEqualTo("2026-11-15T17:30:00Z");
        assertThat(watch().at("/lines/0/phone").asString()).isEqualTo("02 61 91 00 10");
    }

    @Test
    void a_change_of_hands_shows_by_itself() {
        publish();
        switchboardLooks();
        give(here.costa(), here.morvan());
        until(() -> tonight().get("name").asString().equals("Dr Jo costa"));
    }

    @Test
    void a_night_left_open_says_so_and_whom_to_tell() {
        publish();
        give(null, here.morvan());
        switchboardLooks();
        assertThat(tonight().get("answer").asString()).isEqualTo("OPEN");
        assertThat(watch().at("/lines/0/contacts/0/name").asString()).isEqualTo("Dr Chef");
    }

    @Test
    void the_page_is_told_that_what_it_shows_is_so() {
        publish();
        switchboardLooks();
        var beat = property("beat");
        assertThat(beat.get("at").asString()).isEqualTo("2026-11-15T10:00:00Z");
        assertThat(beat.get("asOf").asString()).isEqualTo("2026-11-15T10:00:00Z");
    }

    @Test
    void an_account_without_a_territory_is_told_what_to_do() {
        var lost = new Actor(here.territory() + ".perdu", "Standard", Set.of(Role.STANDARD), Set.of(), Set.of(), null);
        accounts.open(lost, "sésame");
        signIn(lost);
        navigate(OnDutyView.class);
        assertThat(page()).contains("rattaché à aucun territoire");
    }

    private void switchboardLooks() {
        var switchboard = new Actor(here.territory() + ".standard", "Standard", Set.of(Role.STANDARD), Set.of(here.territory().value()),
                Set.of(), null);
        accounts.open(switchboard, "sésame");
        signIn(switchboard);
        navigate(OnDutyView.class);
    }

    private void publish() {
        open(new OpenMonth(november()));
        give(here.morvan(), null);
        here.as(here.chef(), new SubmitRota(november()));
        here.as(here.director(), new ApproveRota(november(), Set.of(SmallTerritory.CH, SmallTerritory.PARTNER), 1));
        here.settled();
    }

    private void open(OpenMonth command) {
        here.as(here.chef(), command);
        here.settled();
    }

    private void give(PractitionerId to, PractitionerId from) {
        var night = new DutyId(here.territory() + "/garde/2026-11-15/nuit");
        here.as(here.chef(), new ReassignDuties(november(), List.of(new Reassignment(night, from, to)), Origin.MAIN, "À l’essai", ""));
        here.settled();
    }

    private RotaId november() {
        return new RotaId(here.territory(), Ground.DECEMBER.minusMonths(1));
    }

    private JsonNode tonight() {
        return watch().at("/lines/0/turns/0");
    }

    private JsonNode watch() {
        return property("watch");
    }

    private JsonNode property(String name) {
        Component board = $(DutyWatch.class).single();
        return JsonMapper.shared().readTree(board.getElement().getPropertyRaw(name).toString());
    }
}
