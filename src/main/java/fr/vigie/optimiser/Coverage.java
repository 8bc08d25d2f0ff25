package fr.vigie.optimiser;

/** The part of a {@link Ledger} that looks at needs: which are covered, and by teleradiology alone. For one thread. */
final class Coverage {

    private final Tables tables;
    private final Facts facts;
    private final Accounts at;
    private final Journal journal;
    private final Figures figures;

    /** Nothing covered yet. */
    Coverage(Tables tables, Accounts accounts, Journal journal, Figures figures) {
        this.tables = tables;
        this.facts = tables.facts;
        this.at = accounts;
        this.journal = journal;
        this.figures = figures;
        facts.needs.forEach(need -> figures.add(Rule.M_NEED, MediumRules.need(need)));
    }

    /** A duty found a holder, or with {@code sign} -1 lost it: what that means for the needs that it covers. */
    void fill(DutyFact duty, int sign) {
        for (int n : tables.needsCovered[duty.index]) {
            NeedFact need = facts.needs.get(n);
            boolean wasCovered = covers(need);
            boolean wasTele = wasCovered && at.amounts[at.coverPresent(n)] == 0;
            boolean isCovered = journal.post(at.cover(n), sign) > 0;
            boolean isTele = journal.post(at.coverPresent(n), duty.line.tele() ? 0 : sign) == 0 && isCovered;
            if (wasCovered != isCovered) {
                figures.add(Rule.M_NEED, -sign * MediumRules.need(need));
            }
            if (wasTele != isTele) {
                addTele(need.site, isTele ? need.minutes : -need.minutes);
            }
        }
    }

    private void addTele(int site, long minutes) {
        long before = at.amounts[at.teleMinutes(site)];
        long after = journal.post(at.teleMinutes(site), minutes);
        for (TeleFact limit : facts.teleLimits) {
            if (limit.site() == site) {
                figures.add(Rule.S_TELE, SoftRules.tele(limit, after) - SoftRules.tele(limit, before));
            }
        }
    }

    boolean covers(NeedFact need) {
        return at.amounts[at.cover(need.index)] > 0;
    }
}
