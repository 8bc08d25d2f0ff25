package fr.vigie.optimiser;

import static fr.vigie.optimiser.RuleVerifier.rule;

import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each hard rule: broken, kept, and at its boundary. */
class HardRulesTest {

    private final RotaFixture rota = new RotaFixture();

    @Nested
    class Pin {
        private final RuleVerifier pin = rule(RotaConstraints::hPin);

        @Test
        void aPinnedDutyHeldByAnotherBreaksIt() {
            pin.costs(1, rota.person("bob").duty("d", "garde", "7 18:30", "8 08:30", "ada",
                    duty -> duty.pin = new Problem.Pin("bob")));
        }

        @Test
        void aPinnedDutyHeldAsPinnedKeepsIt() {
            pin.costs(0, rota.duty("d", "garde", "7 18:30", "8 08:30", "ada",
                    duty -> duty.pin = new Problem.Pin("ada")));
        }

        @Test
        void pinnedEmptyForbidsAnyHolderAndOpenForbidsAPinToSomebody() {
            pin.costs(2, rota.person("bob")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.pin = Problem.Pin.EMPTY)
                    .duty("e", "garde", "8 18:30", "9 08:30", null, duty -> duty.pin = new Problem.Pin("bob"))
                    .duty("f", "garde", "9 18:30", "10 08:30", null, duty -> duty.pin = Problem.Pin.EMPTY));
        }
    }

    @Nested
    class Skill {
        private final RuleVerifier skill = rule(RotaConstraints::hSkill);

        @Test
        void aHolderWithoutASkillOfTheLineBreaksIt() {
            skill.costs(1, rota.line("garde", line -> line.skills.add("US"))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void aHolderWithAllSkillsAndMoreKeepsIt() {
            skill.costs(0, rota.person("ada", ada -> ada.skills.add("US"))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void contextIsNotJudgedButAnExternalIs() {
            skill.costs(1, rota.line("garde", line -> line.skills.add("US"))
                    .person("provider", provider -> provider.external = true)
                    .context("c", "garde", "6 18:30", "7 08:30", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "provider"));
        }
    }

    @Nested
    class Entitled {
        private final RuleVerifier entitled = rule(RotaConstraints::hEntitled);

        @Test
        void aSiteThatIsNotTheHoldersBreaksItAndSoDoesAClosedSectorOnce() {
            entitled.costs(2, rota.person("ada", ada -> ada.sites.remove("b"))
                    .person("lea", lea -> lea.sector = "LIBERAL")
                    .line("garde", line -> line.sectors = Set.of("PUBLIC"))
                    .duty("d", "astreinte-b", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "8 18:30", "9 08:30", "lea"));
        }

        @Test
        void anOpenSiteAndSectorKeepIt() {
            entitled.costs(0, rota.line("garde", line -> line.sectors = Set.of("PUBLIC"))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void teleradiologyNeedsRemoteReadingAndNothingElse() {
            entitled.costs(1, rota.person("ada", ada -> ada.remote = false)
                    .person("bob", bob -> bob.sites.clear())
                    .duty("d", "tele", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "8 18:30", "9 08:30", "bob"));
        }
    }

    @Nested
    class Available {
        private final RuleVerifier available = rule(RotaConstraints::hAvailable);

        @Test
        void anAbsenceWithinAnyPeriodBreaksItOnce() {
            available.costs(1, rota.person("ada", ada -> {
                ada.away("8 00:00", "8 02:00");
                ada.away("9 00:00", "9 02:00");
            }).duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.alsoFrom("8 18:30", "9 08:30")));
        }

        @Test
        void anAbsenceOfAnotherKeepsItAndAnExternalIsNeverAway() {
            available.costs(0, rota.person("bob", bob -> bob.away("7 00:00", "9 00:00"))
                    .person("provider", provider -> {
                        provider.external = true;
                        provider.away("7 00:00", "9 00:00");
                    })
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "7 18:30", "8 08:30", "provider"));
        }

        @Test
        void anAbsenceThatEndsAsTheDutyStartsKeepsIt() {
            available.costs(0, rota.person("ada", ada -> {
                ada.away("7 08:00", "7 18:30");
                ada.away("8 08:30", "9 00:00");
            }).duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class Response {
        private final RuleVerifier response = rule(RotaConstraints::hResponse);

        @Test
        void aHolderTooFarOrUnknownBreaksIt() {
            response.costs(2, rota.line("astreinte", line -> line.maxResponse = 30)
                    .person("ada", ada -> ada.response.put("a", 31))
                    .duty("d", "astreinte", "7 18:30", "8 08:30", "ada")
                    .duty("e", "astreinte", "8 18:30", "9 08:30", "bob"));
        }

        @Test
        void aLineWithoutALimitOrAnExternalKeepsIt() {
            response.costs(0, rota.line("astreinte-b", line -> line.maxResponse = 30)
                    .person("provider", provider -> provider.external = true)
                    .duty("d", "astreinte", "7 18:30", "8 08:30", "ada")
                    .duty("e", "astreinte-b", "7 18:30", "8 08:30", "provider"));
        }

        @Test
        void exactlyTheLimitKeepsIt() {
            response.costs(0, rota.line("astreinte", line -> line.maxResponse = 30)
                    .person("ada", ada -> ada.response.put("a", 30))
                    .duty("d", "astreinte", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class Overlap {
        private final RuleVerifier overlap = rule(RotaConstraints::hOverlap);

        @Test
        void twoDutiesAtOnceBreakItEvenWithContext() {
            overlap.costs(2, rota.context("c", "garde", "7 18:30", "8 08:30", "ada")
                    .context("c2", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("d", "astreinte", "8 08:00", "8 20:00", "ada"));
        }

        @Test
        void combinableLinesTwoPeopleOrAnExternalKeepIt() {
            overlap.costs(0, rota.combinable("astreinte-b", "astreinte")
                    .person("provider", provider -> provider.external = true)
                    .duty("d", "astreinte", "7 18:30", "8 08:30", "ada")
                    .duty("e", "astreinte-b", "7 18:30", "8 08:30", "ada")
                    .duty("f", "garde", "7 18:30", "8 08:30", "bob")
                    .duty("g", "tele", "7 18:30", "8 08:30", "provider")
                    .duty("h", "tele", "7 18:30", "8 08:30", "provider"));
        }

        @Test
        void oneThatStartsAsTheOtherEndsKeepsIt() {
            overlap.costs(0, rota.duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "8 08:30", "8 18:30", "ada"));
        }
    }

    @Nested
    class Rest {
        private final RuleVerifier rest = rule(RotaConstraints::hRest);

        @Test
        void aStartWithinTheRestBreaksItOnceAnOrderedPair() {
            rest.costs(1, rota.duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660)
                    .duty("e", "garde", "8 18:30", "9 08:30", "ada"));
        }

        @Test
        void combinableLinesAndContextAmongItselfKeepIt() {
            rest.costs(0, rota.combinable("garde", "tele")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660)
                    .duty("e", "tele", "8 18:30", "9 08:30", "ada")
                    .duty("c", "garde", "20 18:30", "21 08:30", "ada", duty -> {
                        duty.rest = 660;
                        duty.context = true;
                    })
                    .context("c2", "garde", "21 08:30", "21 18:30", "ada"));
        }

        @Test
        void exactlyTheRestKeepsItAndAMinuteLessDoesNot() {
            rest.costs(1, rota.duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660)
                    .duty("e", "garde", "8 19:30", "9 08:30", "ada")
                    .duty("f", "garde", "7 18:30", "8 08:30", "bob", duty -> duty.rest = 660)
                    .duty("g", "garde", "8 19:29", "9 08:30", "bob"));
        }

        @Test
        void twoDutiesWithPeriodsInTurnsBreakItInBothOrders() {
            rest.costs(2, rota
                    .duty("d", "garde", "7 08:00", "7 12:00", "ada", duty -> {
                        duty.rest = 300;
                        duty.alsoFrom("8 08:00", "8 12:00");
                    })
                    .duty("e", "garde", "7 14:00", "8 04:00", "ada", duty -> duty.rest = 300));
        }
    }

    @Nested
    class Cap {
        private final RuleVerifier cap = rule(RotaConstraints::hCap);

        @Test
        void whatIsOverTheCapCountsWindowByWindow() {
            cap.costs(2, rota.person("ada", ada -> ada.cap("points", Problem.Cap.Window.WEEK, 3))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.counts.put("points", 5))
                    .duty("e", "garde", "14 18:30", "15 08:30", "ada", duty -> duty.counts.put("points", 3)));
        }

        @Test
        void otherKindsDoNotCount() {
            cap.costs(0, rota.person("ada", ada -> ada.cap("duties", Problem.Cap.Window.MONTH, 1,
                            Problem.LineKind.GARDE))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "14 18:30", "15 08:30", "ada"));
        }

        @Test
        void contextFillsAWeekButNotTheHorizonAndAloneBreaksNothing() {
            cap.costs(1, rota.person("ada", ada -> {
                        ada.cap("duties", Problem.Cap.Window.WEEK, 1);
                        ada.cap("duties", Problem.Cap.Window.HORIZON, 1);
                    })
                    .context("c", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("d", "garde", "11 18:30", "12 08:30", "ada")
                    .context("c2", "garde", "21 18:30", "22 08:30", "ada")
                    .context("c3", "garde", "23 18:30", "24 08:30", "ada"));
        }

        @Test
        void aSundayNightBelongsToTheWeekInWhichItStarts() {
            cap.costs(0, rota.person("ada", ada -> ada.cap("duties", Problem.Cap.Window.WEEK, 1))
                    .duty("d", "garde", "13 18:30", "14 08:30", "ada")
                    .duty("e", "garde", "17 18:30", "18 08:30", "ada"));
        }
    }

    @Nested
    class Work {
        private final RuleVerifier work = rule(RotaConstraints::hWork);

        @Test
        void everyStartedHourOverTheMostCounts() {
            work.costs(2, rota.person("ada", ada -> ada.maxWorkMinutes = 600)
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.work = 600)
                    .duty("e", "garde", "14 18:30", "15 08:30", "ada", duty -> duty.work = 61));
        }

        @Test
        void contextDoesNotCountNorIsAnyoneBoundWithoutAMost() {
            work.costs(0, rota.person("ada", ada -> ada.maxWorkMinutes = 0)
                    .context("c", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("d", "garde", "14 18:30", "15 08:30", "bob", duty -> duty.work = 100_000));
        }

        @Test
        void exactlyTheMostKeepsIt() {
            work.costs(0, rota.person("ada", ada -> ada.maxWorkMinutes = 600)
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.work = 600));
        }
    }
}
