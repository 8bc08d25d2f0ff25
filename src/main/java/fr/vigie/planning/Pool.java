package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import java.time.LocalDate;

/** Who may hold a line at all: skills, sector, place, reading at a distance, time from home. Leave and rest apart. */
final class Pool {

    private Pool() {
    }

    static boolean mayHold(PractitionerView p, DutyLine line, LocalDate day) {
        var profile = p.profileOn(day);
        return profile.skills().containsAll(line.skills())
                && (line.sectors().isEmpty() || line.sectors().contains(profile.sector()))
                && (line.kind() == DutyKind.TELERADIOLOGIE ? profile.remote() && (profile.external() || !p.entitledSites(day).isEmpty())
                        : p.entitledSites(day).contains(line.site()))
                && (line.maxResponseMinutes() == null || isNear(profile.responseMinutes().get(line.site()), line.maxResponseMinutes()));
    }

    private static boolean isNear(Integer minutes, int most) {
        return minutes != null && minutes <= most;
    }
}
