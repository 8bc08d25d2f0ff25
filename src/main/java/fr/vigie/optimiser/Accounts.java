package fr.vigie.optimiser;

/**
 * Every running total of a {@link Ledger}, in one array so that {@link Journal} can put it back. The functions answer where
 * in the array a total stands.
 */
final class Accounts {

    private final int counters;
    private final int sites;
    private final int weekendStride;
    private final int sitePoints;
    private final int work;
    private final int capTotal;
    private final int capOwn;
    private final int marked;
    private final int ownWeekend;
    private final int contextWeekend;
    private final int groupLoad;
    private final int cover;
    private final int coverPresent;
    private final int teleMinutes;
    final long[] amounts;

    Accounts(Tables tables) {
        Facts facts = tables.facts;
        counters = facts.counters.size();
        sites = facts.sites();
        weekendStride = facts.weekends + 3;
        // first the loads
        int opened = tables.personCount * counters;
        sitePoints = opened;
        work = opened += tables.personCount * sites;
        capTotal = opened += tables.personCount;
        capOwn = opened += tables.capAccountCount;
        marked = opened += tables.capAccountCount;
        ownWeekend = opened += tables.markList.size();
        contextWeekend = opened += tables.personCount * weekendStride;
        groupLoad = opened += tables.personCount * weekendStride;
        cover = opened += facts.groups.size();
        coverPresent = opened += facts.needs.size();
        teleMinutes = opened += facts.needs.size();
        amounts = new long[opened + sites];
    }

    int load(int person, int counter) {
        return person * counters + counter;
    }

    int sitePoints(int person, int site) {
        return sitePoints + person * sites + site;
    }

    int work(int person) {
        return work + person;
    }

    /** By the number of the cap's window, see {@link Tables#capAccounts}. */
    int capTotal(int window) {
        return capTotal + window;
    }

    /** How many duties in the window are not context. */
    int capOwn(int window) {
        return capOwn + window;
    }

    /** How many duties meet a {@link Tables.Mark}. */
    int marked(int mark) {
        return marked + mark;
    }

    /** How many duties that are not context meet a week-end; those before the first and after the last exist too. */
    int ownWeekend(int person, int weekend) {
        return ownWeekend + person * weekendStride + weekend + 1;
    }

    int contextWeekend(int person, int weekend) {
        return contextWeekend + person * weekendStride + weekend + 1;
    }

    int groupLoad(int group) {
        return groupLoad + group;
    }

    /** How many held duties cover a need, and how many of them in presence or on call. */
    int cover(int need) {
        return cover + need;
    }

    int coverPresent(int need) {
        return coverPresent + need;
    }

    int teleMinutes(int site) {
        return teleMinutes + site;
    }
}
