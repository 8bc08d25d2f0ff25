package fr.vigie.planning;

import fr.vigie.practitioner.Dispensation.Scope;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.util.Set;

/** Who may hold a line at all: skills, sector, place, reading at a distance, time from home. Leave and rest apart. */
final class Pool {

    private Pool() {
    }

    static boolean mayHold(PractitionerView p, DutyLine line, LocalDate day) {
        return mayHold(p.profileOn(day), p.entitledSites(day), line);
    }

    /** @param sites where this person may work on that day */
    static boolean mayHold(Profile profile, Set<SiteId> sites, DutyLine line) {
        return profile.skills().containsAll(line.skills())
                && (line.sectors().isEmpty() || line.sectors().contains(profile.sector()))
                && (line.kind() == DutyKind.TELERADIOLOGIE ? profile.remote() && (profile.external() || !sites.isEmpty())
                        : sites.contains(line.site()))
                && (line.maxResponseMinutes() == null || isNear(profile.responseMinutes().get(line.site()), line.maxResponseMinutes()));
    }

    /**
     * Whether a dispensation bars this kind of line on each of its days: one from presence on site bars gardes alone (arrêté du
     * 30 avril 2003, art. 10). One from nights or week-ends is a matter of the hour: see {@link Absences}.
     */
    static boolean bars(Scope dispensation, DutyKind kind) {
        return dispensation == Scope.TOUT || dispensation == Scope.SUR_PLACE && kind == DutyKind.GARDE;
    }

    private static boolean isNear(Integer minutes, int most) {
        return minutes != null && minutes <= most;
    }
}
