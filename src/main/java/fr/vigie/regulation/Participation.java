package fr.vigie.regulation;

/**
 * Who takes part, and how: what the texts leave to each hospital.
 *
 * @param internMonths over which interns' hours are averaged: 3
 * @param attacheExtraPercent beyond an attaché's quota over four months: 40 (CSP R.6152-606)
 * @param seniorPairing whether an intern's or associé's duty is paired with a senior's (CSP R.6152-908)
 * @param juniorMayBeSenior whether a docteur junior may be authorised for senior duty in radiology (CSP R.6153-1-5)
 * @param partTimeOwesShare whether part of a time owes that part of the duties; no text says so
 * @param responseAlertMinutes a shorter response time may make an astreinte working time: warn below
 * @param contributionTolerancePercent by which a partner may differ from what was agreed
 * @param sharedNriAllowed whether neuro-interventional duty may be common to several sites
 * @param assistantApprovedBy which director approves the duty of an assistant shared by two hospitals
 * @param retentionYears for which tableaux are kept
 */
public record Participation(int internMonths, int attacheExtraPercent, boolean seniorPairing, boolean juniorMayBeSenior,
                            boolean partTimeOwesShare, int responseAlertMinutes, int contributionTolerancePercent,
                            boolean sharedNriAllowed, Approver assistantApprovedBy, int retentionYears) {

    /** The hospital that employs, the one where the duty is, or both. */
    public enum Approver { EMPLOYEUR, LIEU, LES_DEUX }
}
