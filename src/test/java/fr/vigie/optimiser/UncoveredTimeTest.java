package fr.vigie.optimiser;

import static fr.vigie.optimiser.RuleVerifier.rule;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each medium rule: it costs, it does not, and its boundary. */
class UncoveredTimeTest {

    private final RotaFixture rota = new RotaFixture();

    @Nested
    class OpenDuty {
        private final RuleVerifier duty = rule(RotaConstraints::mDuty);

        @Test
        void anOpenDutyCostsItsMinutesTimesItsCriticality() {
            duty.costs(3 * (840 + 60), rota.person("ada").duty("d", "garde", "7 18:30", "8 08:30", null,
                    open -> open.alsoFrom("8 12:00", "8 13:00")));
        }

        @Test
        void aHeldDutyCostsNothing() {
            duty.costs(0, rota.duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void anOptionalLineIsLeftEmptyAtNoCost() {
            duty.costs(0, rota.person("ada").line("garde", line -> line.criticality = 0)
                    .duty("d", "garde", "7 18:30", "8 08:30", null));
        }
    }

    @Nested
    class UncoveredNeed {
        private final RuleVerifier need = rule(RotaConstraints::mNeed);

        @Test
        void aNeedThatNoHeldDutyCoversCostsItsMinutes() {
            need.costs(2 * 120, rota.person("ada").need("n", "a", "7 20:00", "7 22:00", "garde")
                    .duty("d", "garde", "7 18:30", "8 08:30", null)
                    .duty("e", "astreinte", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void anyOfItsLinesCoversItContextAndExternalsIncluded() {
            need.costs(0, rota.person("provider", provider -> provider.external = true)
                    .need("n", "a", "7 20:00", "7 22:00", "garde", "tele")
                    .need("m", "a", "8 20:00", "8 22:00", "garde", "tele")
                    .context("c", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("d", "tele", "8 18:30", "9 08:30", "provider"));
        }

        @Test
        void onePeriodMustHoldAllOfIt() {
            need.costs(2 * 840, rota.need("whole", "a", "7 18:30", "8 08:30", "garde")
                    .need("split", "a", "14 18:30", "15 08:30", "garde")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "14 18:30", "15 00:00", "ada", duty -> duty.alsoFrom("15 00:00", "15 08:30")));
        }
    }
}
