package fr.vigie.practitioner;

import fr.vigie.practitioner.PractitionerEvent.PractitionerRegistered;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

final class PractitionerForTests {

    static final PractitionerId LEA = new PractitionerId("lea-morvan");
    static final TerritoryId GHT = new TerritoryId("ght-valmarine");
    static final SiteId VALMARINE = new SiteId("valmarine");
    static final SiteId CASTELMURE = new SiteId("castelmure");
    static final SiteId AVELINES = new SiteId("avelines");
    static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private PractitionerForTests() {
    }

    static Profile profile(String lastName, String firstName, Post... posts) {
        return new Profile(lastName, firstName, "10990000001", PractitionerStatus.PH, Sector.PUBLIC, false, true, 100,
                List.of(posts), Set.of("SCANNER"), Set.of(AVELINES), Map.of(VALMARINE, 15), Map.of(VALMARINE, 20), null);
    }

    static Post post(SiteId site, int percent, String from, String to) {
        return new Post(site, percent, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    static PractitionerRegistered registered() {
        return new PractitionerRegistered(LEA, GHT, profile("Morvan", "Léa", post(VALMARINE, 60, "2026-01-01", "2026-06-30"),
                post(CASTELMURE, 40, "2026-01-01", null)));
    }

    /** Numbers of which some are taken. */
    static RppsNumbers numbers(Map<String, PractitionerId> taken) {
        var known = new HashMap<>(taken);
        return new RppsNumbers() {
            @Override
            public PractitionerId claim(TerritoryId territory, String rpps, PractitionerId practitioner) {
                return known.computeIfAbsent(rpps, free -> practitioner);
            }

            @Override
            public void release(TerritoryId territory, String rpps, PractitionerId practitioner) {
                known.remove(rpps, practitioner);
            }
        };
    }

    static PractitionerView view(PractitionerEvent... then) {
        PractitionerView view = Evolving.from(null, registered());
        for (PractitionerEvent event : then) {
            view = Evolving.from(view, event);
        }
        return view;
    }
}
