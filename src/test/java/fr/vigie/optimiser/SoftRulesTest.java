package fr.vigie.optimiser;

import static fr.vigie.optimiser.RuleVerifier.rule;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each soft rule: it costs, it does not, and its boundary. */
class SoftRulesTest {

    private final RotaFixture rota = new RotaFixture();

    @Nested
    class Fair {
        private final RuleVerifier fair = rule(RotaConstraints::sFair);

        @Test
        void theSquareOfTheDistanceCostsForEveryCounter() {
            fair.costs(6 * 2 * 2 + 4, rota.person("ada", ada -> {
                        ada.targets.put("points", 1);
                        ada.targets.put("nights", 2);
                    })
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> {
                        duty.counts.put("points", 3);
                        duty.counts.put("nights", 1);
                    }));
        }

        @Test
        void neitherContextNorACounterWithoutWeightCosts() {
            fair.costs(0, rota.person("ada", ada -> {
                        ada.targets.put("points", 0);
                        ada.targets.put("sundays", 9);
                    })
                    .context("c", "garde", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void whoHoldsNothingIsFarFromTheTargetToo() {
            fair.costs(6 * 3 * 3, rota.person("ada", ada -> ada.targets.put("points", 3)));
        }
    }

    @Nested
    class SitePoints {
        private final RuleVerifier site = rule(RotaConstraints::sSite);

        @Test
        void theSquareOfTheDistanceCostsForEverySite() {
            site.costs(3 * 2 * 2 + 3, rota.person("ada", ada -> {
                        ada.siteTargets.put("a", 3);
                        ada.siteTargets.put("b", 1);
                    })
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void pointsElsewhereDoNotCount() {
            site.costs(0, rota.person("ada", ada -> ada.siteTargets.put("a", 0))
                    .duty("d", "astreinte-b", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void theTargetItselfCostsNothing() {
            site.costs(0, rota.person("ada", ada -> ada.siteTargets.put("a", 1))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class Group {
        private final RuleVerifier group = rule(RotaConstraints::sGroup);

        @Test
        void theMembersTogetherAreHeldToTheirShareExternalsIncluded() {
            group.costs(10 * 4, rota.person("lea").person("provider", provider -> provider.external = true)
                    .group(Problem.Group.Mode.EXACT, "duties", 4, "lea", "provider")
                    .duty("d", "garde", "7 18:30", "8 08:30", "lea")
                    .duty("e", "tele", "7 18:30", "8 08:30", "provider")
                    .duty("f", "tele", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void moreIsFreeForAtLeastAndLessForAtMost() {
            group.costs(0, rota.person("lea")
                    .group(Problem.Group.Mode.AT_LEAST, "duties", 0, "lea")
                    .group(Problem.Group.Mode.AT_MOST, "duties", 2, "lea")
                    .duty("d", "garde", "7 18:30", "8 08:30", "lea"));
        }

        @Test
        void lessThanAtLeastAndMoreThanAtMostCostEvenAtZero() {
            group.costs(10 + 10, rota.person("lea")
                    .group(Problem.Group.Mode.AT_LEAST, "duties", 1, "lea")
                    .group(Problem.Group.Mode.AT_MOST, "points", 0, "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class Wish {
        private final RuleVerifier wish = rule(RotaConstraints::sWish);

        @Test
        void everyDutyInATimeToAvoidCostsAndEveryWishForDutyNotGranted() {
            wish.costs(20 * 2 * 3, rota.person("ada", ada -> {
                        ada.wishes(Problem.Wish.Kind.AVOID, "7 00:00", "9 00:00");
                        ada.wishes(Problem.Wish.Kind.PREFER, "20 00:00", "21 00:00");
                    })
                    .duty("d", "garde", "7 08:00", "7 10:00", "ada")
                    .duty("e", "garde", "8 08:00", "8 10:00", "ada"));
        }

        @Test
        void aGrantedWishAndContextCostNothing() {
            wish.costs(0, rota.person("ada", ada -> {
                        ada.wishes(Problem.Wish.Kind.AVOID, "1 00:00", "2 00:00");
                        ada.wishes(Problem.Wish.Kind.PREFER, "7 00:00", "8 00:00");
                    })
                    .context("c", "garde", "1 08:00", "1 10:00", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "7 08:00", "7 10:00", "ada"));
        }

        @Test
        void aDutyThatEndsAsTheWishStartsDoesNotMeetItAndContextGrantsNone() {
            wish.costs(20 * 2, rota.person("ada", ada -> {
                        ada.wishes(Problem.Wish.Kind.AVOID, "8 08:30", "9 00:00");
                        ada.wishes(Problem.Wish.Kind.PREFER, "20 00:00", "21 00:00");
                    })
                    .context("c", "garde", "20 08:00", "20 10:00", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class Spacing {
        private final RuleVerifier spacing = rule(RotaConstraints::sSpacing);

        @Test
        void everyMissingDayCosts() {
            spacing.costs(8 * (4 - 1) + 8 * (4 - 3) + 8 * (4 - 2), rota.spaced(4, Problem.LineKind.GARDE)
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "8 18:30", "9 08:30", "ada")
                    .context("c", "garde", "10 18:30", "11 08:30", "ada"));
        }

        @Test
        void otherKindsAndContextAmongItselfAreFree() {
            spacing.costs(0, rota.spaced(4, Problem.LineKind.GARDE)
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "tele", "8 18:30", "9 08:30", "ada")
                    .context("c", "garde", "20 18:30", "21 08:30", "ada")
                    .context("c2", "garde", "21 18:30", "22 08:30", "ada"));
        }

        @Test
        void theDaysAskedForAreEnoughAndTheSameDayIsTheWorst() {
            spacing.costs(8 * 4, rota.spaced(4, Problem.LineKind.GARDE)
                    .duty("d", "garde", "7 23:59", "8 08:30", "ada")
                    .duty("e", "garde", "11 00:00", "11 08:30", "ada")
                    .duty("f", "garde", "20 00:00", "20 08:30", "bob")
                    .duty("g", "garde", "20 20:00", "20 22:30", "bob"));
        }
    }

    @Nested
    class Weekends {
        private final RuleVerifier weekends = rule(RotaConstraints::sWeekends);

        @Test
        void everyTwoInARowCost() {
            weekends.costs(25 * 2, rota.duty("d", "garde", "5 08:30", "5 18:30", "ada")
                    .duty("e", "garde", "13 08:30", "13 18:30", "ada")
                    .context("c", "garde", "19 08:30", "19 18:30", "ada"));
        }

        @Test
        void oneInTwoIsFreeAndSoIsContextAlone() {
            weekends.costs(0, rota.duty("d", "garde", "5 08:30", "5 18:30", "ada")
                    .duty("e", "garde", "19 08:30", "19 18:30", "ada")
                    .context("c", "garde", "12 08:30", "12 18:30", "bob")
                    .context("c2", "garde", "19 08:30", "19 18:30", "bob"));
        }

        @Test
        void aWeekendIsFromSaturdayMidnightToMondayMidnight() {
            weekends.costs(25, rota
                    // Friday evening ends, and Monday starts, just outside
                    .duty("d", "garde", "4 18:30", "5 00:00", "ada")
                    .duty("e", "garde", "12 08:30", "12 18:30", "ada")
                    .duty("f", "garde", "21 00:00", "21 08:00", "ada")
                    // one minute inside
                    .duty("g", "garde", "4 18:30", "5 00:01", "bob")
                    .duty("h", "garde", "13 23:59", "14 08:00", "bob"));
        }
    }

    @Nested
    class Tele {
        private final RuleVerifier tele = rule(RotaConstraints::sTele);

        @Test
        void startedHoursOverTheLimitCost() {
            tele.costs(3 * 2, rota.teleLimit("a", 59).need("n", "a", "7 20:00", "7 22:00", "garde", "tele")
                    .duty("d", "tele", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void somebodyOnSiteAsWellMakesItFree() {
            tele.costs(0, rota.teleLimit("a", 0).need("n", "a", "7 20:00", "7 22:00", "garde", "tele")
                    .need("uncovered", "a", "9 20:00", "9 22:00", "garde", "tele")
                    .duty("d", "tele", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "7 18:30", "8 08:30", "bob"));
        }

        @Test
        void exactlyTheLimitIsFree() {
            tele.costs(0, rota.teleLimit("a", 120).need("n", "a", "7 20:00", "7 22:00", "tele")
                    .need("m", "b", "7 20:00", "7 22:00", "tele")
                    .duty("d", "tele", "7 18:30", "8 08:30", "ada"));
        }
    }

    @Nested
    class External {
        private final RuleVerifier external = rule(RotaConstraints::sExternal);

        @Test
        void everyStartedHourOfAnOutsideProviderCosts() {
            external.costs(4 * 2, rota.person("provider", provider -> provider.external = true)
                    .duty("d", "tele", "7 18:30", "7 19:31", "provider"));
        }

        @Test
        void thePeopleOfTheTerritoryAreFree() {
            external.costs(0, rota.duty("d", "tele", "7 18:30", "8 08:30", "ada"));
        }

        @Test
        void aWholeHourIsOneAndContextIsFree() {
            external.costs(4, rota.person("provider", provider -> provider.external = true)
                    .duty("d", "tele", "7 18:30", "7 19:30", "provider")
                    .context("c", "tele", "8 18:30", "8 19:30", "provider"));
        }
    }

    @Nested
    class Change {
        private final RuleVerifier change = rule(RotaConstraints::sChange);

        @Test
        void aDutyThatChangedHandsCosts() {
            change.costs(40 * 2, rota.person("bob").before("d", "bob").before("e", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "9 18:30", "10 08:30", null));
        }

        @Test
        void theSameHolderOrNoBaselineCostsNothing() {
            change.costs(0, rota.before("d", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void openBeforeIsABaselineToo() {
            change.costs(40, rota.before("d", null).before("e", null)
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "9 18:30", "10 08:30", null));
        }
    }

    @Nested
    class Session {
        private final RuleVerifier session = rule(RotaConstraints::sSession);

        @Test
        void aSessionThatTheDutyOrItsRestMeetsCostsOnce() {
            session.costs(6 * 3, rota.person("ada", ada -> ada.works("8 08:30", "8 18:30"))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660)
                    .duty("e", "garde", "8 12:00", "8 14:00", "ada", duty -> duty.rest = 60));
        }

        @Test
        void aDutyWithoutRestAndContextCancelNothing() {
            session.costs(0, rota.person("ada", ada -> ada.works("8 08:30", "8 18:30"))
                    .duty("d", "astreinte", "8 08:30", "8 18:30", "ada")
                    .duty("c", "garde", "7 18:30", "8 08:30", "ada", duty -> {
                        duty.rest = 660;
                        duty.context = true;
                    }));
        }

        @Test
        void aRestThatEndsAsTheSessionStartsCancelsNothing() {
            session.costs(0, rota.person("ada", ada -> ada.works("8 19:30", "8 23:00"))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada", duty -> duty.rest = 660));
        }
    }

    @Nested
    class Travel {
        private final RuleVerifier travel = rule(RotaConstraints::sTravel);

        @Test
        void everyStartedQuarterOfAnHourCosts() {
            travel.costs(2 + 2, rota.person("ada", ada -> ada.travel.put("a", 16))
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "astreinte", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void teleradiologyAndAnUnknownTravelAreFree() {
            travel.costs(0, rota.person("ada", ada -> ada.travel.put("a", 16))
                    .duty("d", "tele", "7 18:30", "8 08:30", "ada")
                    .duty("e", "astreinte-b", "9 18:30", "10 08:30", "ada"));
        }

        @Test
        void aWholeQuarterIsOneAndContextAndExternalsAreFree() {
            travel.costs(1, rota.person("ada", ada -> ada.travel.put("a", 15))
                    .person("provider", provider -> {
                        provider.external = true;
                        provider.travel.put("a", 60);
                    })
                    .context("c", "garde", "1 18:30", "2 08:30", "ada")
                    .duty("d", "garde", "7 18:30", "8 08:30", "ada")
                    .duty("e", "garde", "9 18:30", "10 08:30", "provider"));
        }
    }
}
