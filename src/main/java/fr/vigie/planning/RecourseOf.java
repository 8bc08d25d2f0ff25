package fr.vigie.planning;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import java.util.Optional;
import java.util.function.Predicate;

/** Which recourse somebody is, for one duty. */
final class RecourseOf {

    private final Situation situation;
    private final Duty duty;
    private final Optional<DutyLine> line;

    RecourseOf(Situation situation, Duty duty) {
        this.situation = situation;
        this.duty = duty;
        this.line = situation.territory().lineOn(duty.line(), duty.day()).or(() -> situation.territory().line(duty.line()));
    }

    Recourse of(PractitionerId practitioner) {
        var person = situation.practitioner(practitioner).orElseThrow();
        var profile = person.profileOn(duty.day());
        if (profile.external() || profile.sector() == Sector.PRESTATAIRE) {
            return Recourse.PRESTATAIRE;
        }
        if (worksAt(person, this::isUniversityHospital)) {
            return Recourse.RECOURS_UNIVERSITAIRE;
        }
        if (line.filter(l -> l.kind() == DutyKind.TELERADIOLOGIE).isPresent()) {
            return Recourse.TELERADIOLOGIE;
        }
        return worksAt(person, site -> line.filter(l -> site.equals(l.site())).isPresent()) ? Recourse.SUR_PLACE : Recourse.TERRITOIRE;
    }

    private boolean worksAt(PractitionerView person, Predicate<SiteId> where) {
        return person.profileOn(duty.day()).posts().stream().filter(post -> post.heldOn(duty.day())).anyMatch(post -> where.test(post.site()));
    }

    private boolean isUniversityHospital(SiteId site) {
        return situation.territory().site(site).map(Site::establishment).flatMap(situation.territory()::establishment)
                .map(Establishment::role).filter(EstablishmentRole.RECOURS_UNIVERSITAIRE::equals).isPresent();
    }
}
