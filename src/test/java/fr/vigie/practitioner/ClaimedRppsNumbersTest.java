package fr.vigie.practitioner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.vigie.Ground;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class ClaimedRppsNumbersTest {

    private static final String FREE = "10990000019";

    @Autowired
    private Ground here;
    @Autowired
    private Practitioners practitioners;

    @Test
    void of_two_who_are_registered_at_once_with_one_number_one_is_refused() throws InterruptedException {
        List<Callable<Object>> both = List.of(() -> registered("un"), () -> registered("autre"));
        List<Throwable> refused = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var each : threads.invokeAll(both)) {
                try {
                    each.get();
                } catch (ExecutionException failed) {
                    refused.add(failed.getCause());
                }
            }
        }
        assertThat(refused).singleElement().isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.key()).isEqualTo("practitioner.refusal.rppsTaken"));
        here.settled();
        assertThat(practitioners.of(here.territory())).filteredOn(each -> FREE.equals(each.profile().rpps())).hasSize(1);
    }

    @Test
    void a_number_is_free_again_when_its_registration_failed_or_it_was_put_right() {
        var morvan = practitioners.byId(here.morvan()).orElseThrow().profile();
        assertThatThrownBy(() -> register(here.costa(), numbered(morvan, FREE))).isInstanceOf(RuntimeException.class);
        change(numbered(morvan, FREE));
        assertThatThrownBy(() -> registered("un")).isInstanceOf(Refusal.class);
        change(morvan);
        registered("un");
        here.settled();
        assertThat(practitioners.of(here.territory())).hasSize(6);
    }

    private Object registered(String name) {
        register(new PractitionerId(here.territory() + "-" + name), numbered(practitioners.byId(here.morvan()).orElseThrow().profile(), FREE));
        return name;
    }

    private void register(PractitionerId id, Profile profile) {
        here.as(here.chef(), new RegisterPractitioner(id, here.territory(), profile, Origin.MAIN));
    }

    private void change(Profile to) {
        here.settled();
        here.as(here.chef(), new ChangeProfile(here.morvan(), here.territory(), LocalDate.of(2026, 12, 1),
                practitioners.byId(here.morvan()).orElseThrow().profile(), to, "Erreur de saisie", Origin.MAIN));
    }

    private static Profile numbered(Profile one, String rpps) {
        return one.withIdentity(one.lastName(), one.firstName(), rpps, one.status(), one.sector(), one.external(), one.remote(),
                one.onCallSharePercent(), one.phone(), one.email());
    }
}
