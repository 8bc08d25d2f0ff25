package fr.vigie.optimiser;

/** The medium rules: what uncovered time costs. */
final class MediumRules {

    private MediumRules() {}

    /** M-DUTY: a duty that nobody holds. */
    static long duty(DutyFact duty) {
        return (long) duty.line.criticality * duty.minutes;
    }

    /** M-NEED: a need that no held duty covers. */
    static long need(NeedFact need) {
        return need.criticality * need.minutes;
    }
}
