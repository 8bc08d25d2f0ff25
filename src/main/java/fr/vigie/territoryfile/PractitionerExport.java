package fr.vigie.territoryfile;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.WeeklySession;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sections on people, written. */
final class PractitionerExport {

    private PractitionerExport() {
    }

    static Fields practitioner(PractitionerView one) {
        List<FormerProfile> former = one.formerProfiles();
        Profile first = former.isEmpty() ? one.profile() : former.getFirst().profile();
        List<Fields> changes = new ArrayList<>();
        for (int place = 0; place < former.size(); place++) {
            Profile next = place + 1 < former.size() ? former.get(place + 1).profile() : one.profile();
            changes.add(new Fields().put("du", former.get(place).lastDay().plusDays(1))
                    .putAll(profile(next).over(profile(former.get(place).profile()))));
        }
        return new Fields().put("id", one.id()).put("rpps", first.rpps()).putAll(profile(first))
                .list("vacations", one.sessions(), PractitionerExport::session)
                .list("evolutions", changes, Function.identity());
    }

    static void availability(Fields file, ZoneId zone, List<PractitionerView> people) {
        file.list("absences", all(people, PractitionerView::leaves, (who, leave) -> who.put("id", leave.id())
                .put("du", leave.from()).put("au", leave.to())), Function.identity());
        file.list("dispenses", all(people, PractitionerView::dispensations, (who, each) -> who.put("id", each.id())
                .put("portee", each.scope()).put("du", each.from()).put("au", each.to())), Function.identity());
        file.list("voeux", all(people, PractitionerView::wishes, (who, wish) -> period(who.put("id", wish.id()), wish.period(), zone)
                .put("sens", Words.word(Words.WISHES, wish.kind())).put("force", wish.strength())), Function.identity());
        file.list("consentements", all(people, PractitionerView::consents, PractitionerExport::consent), Function.identity());
        file.list("compteurs", all(people, PractitionerView::earlierCounts, PractitionerExport::earlierCounts), Function.identity());
    }

    private static Fields profile(Profile p) {
        return new Fields().put("nom", p.lastName()).put("prenom", p.firstName()).put("statut", p.status())
                .put("secteur", p.sector()).put("externe", p.external()).put("teleradiologie", p.remote())
                .put("partGardes", p.onCallSharePercent())
                .list("postes", p.posts(), post -> new Fields().put("site", post.site()).put("quotite", post.percent())
                        .put("du", post.from()).put("au", post.to()))
                .putSome("competences", Fields.sorted(p.skills())).putSome("conventions", Fields.sorted(p.conventionSites()))
                .putSome("delaisMinutes", Fields.of(p.responseMinutes())).putSome("trajetsMinutes", Fields.of(p.travelMinutes()))
                .put("telephone", p.phone()).put("courriel", p.email());
    }

    private static Fields session(WeeklySession session) {
        return new Fields().put("id", session.id()).put("site", session.site())
                .put("jour", Words.word(Words.WEEKDAYS, session.day())).put("de", session.from()).put("a", session.to())
                .put("poids", session.weight()).put("du", session.validFrom()).put("au", session.validTo());
    }

    private static Fields consent(Fields who, Consent each) {
        return who.put("id", each.id()).put("compteur", each.counter()).put("types", Fields.sorted(each.kinds()))
                .put("par", Words.word(Words.WINDOWS, each.over())).put("jusqua", each.max()).put("signe", each.signedOn())
                .put("du", each.from()).put("au", each.to());
    }

    private static Fields earlierCounts(Fields who, EarlierCounts each) {
        return who.put("du", each.from()).put("au", each.to()).put("valeurs", Fields.of(each.counts()));
    }

    private static Fields period(Fields who, Period period, ZoneId zone) {
        return who.put("du", local(period.start(), zone)).put("au", local(period.end(), zone));
    }

    private static String local(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }

    private static <T> List<Fields> all(List<PractitionerView> people, Function<PractitionerView, List<T>> items,
            BiFunction<Fields, T, Fields> each) {
        return people.stream().flatMap(one -> items.apply(one).stream()
                .map(item -> each.apply(new Fields().put("radiologiste", one.id()), item))).toList();
    }
}
