package fr.vigie.territoryfile;

import fr.vigie.calendar.Period;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.DutyKind;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections {@code absences}, {@code dispenses} and {@code voeux}. None has a field for a reason. */
final class AvailabilitySections {

    private static final int DATE_LENGTH = 10;
    private static final int MOST_DUTIES = 100;

    private final Names names;
    private final Faults faults;
    private final ZoneId zone;
    private final Map<String, List<Leave>> leaves = new HashMap<>();
    private final Map<String, List<Dispensation>> dispensations = new HashMap<>();
    private final Map<String, List<Wish>> wishes = new HashMap<>();
    private final Map<String, List<Consent>> consents = new HashMap<>();
    private final EarlierCountsSection earlierCounts;

    AvailabilitySections(Sections sections, Names names, Faults faults, ZoneId zone) {
        this.names = names;
        this.faults = faults;
        this.zone = zone;
        sections.items("absences").forEach(this::leave);
        sections.items("dispenses").forEach(this::dispensation);
        sections.items("voeux").forEach(this::wish);
        sections.items("consentements").forEach(this::consent);
        earlierCounts = new EarlierCountsSection(sections, names, faults);
    }

    /** A practitioner with what these sections say of them. */
    PractitionerView completed(PractitionerView bare) {
        String id = bare.id().value();
        return new PractitionerView(bare.id(), bare.territory(), bare.profile(), leaves.getOrDefault(id, List.of()),
                dispensations.getOrDefault(id, List.of()), wishes.getOrDefault(id, List.of()), bare.sessions(),
                bare.formerProfiles(), consents.getOrDefault(id, List.of()),
                earlierCounts.of(id));
    }

    private void leave(YamlObject o) {
        o.only("id", "radiologiste", "du", "au");
        var who = names.practitioners.refer(o.field("radiologiste"));
        var days = Validity.readClosed(o);
        if (who.isPresent() && days.isPresent()) {
            List<Leave> known = leaves.computeIfAbsent(who.get(), any -> new ArrayList<>());
            known.stream().filter(each -> new Validity(each.from(), each.to()).meets(days.get())).findFirst().ifPresent(
                    each -> o.field("du").expected("territoryfile.awayOnce", each.from().toString(), each.to().toString()));
            known.add(new Leave(Register.idOr(o, "absence-" + (known.size() + 1)).orElseThrow(), days.get().from(), days.get().to()));
        }
    }

    private void dispensation(YamlObject o) {
        o.only("id", "radiologiste", "portee", "du", "au");
        var who = names.practitioners.refer(o.field("radiologiste"));
        var scope = o.field("portee").word(Words.of(Dispensation.Scope.values()));
        var days = Validity.read(o);
        if (who.isPresent() && scope.isPresent() && days.isPresent()) {
            List<Dispensation> known = dispensations.computeIfAbsent(who.get(), any -> new ArrayList<>());
            known.add(new Dispensation(Register.idOr(o, "dispense-" + (known.size() + 1)).orElseThrow(), scope.get(), days.get().from(), days.get().to()));
        }
    }

    private void wish(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "radiologiste", "du", "au", "sens", "force");
        var who = names.practitioners.refer(o.field("radiologiste"));
        var kind = o.field("sens").word(Words.WISHES);
        var strength = o.field("force").integer(1, Wish.STRONGEST);
        var period = period(o);
        mark.ifNoneSince(() -> period.orElseThrow()).ifPresent(known -> {
            List<Wish> own = wishes.computeIfAbsent(who.orElseThrow(), any -> new ArrayList<>());
            own.add(new Wish(Register.idOr(o, "voeu-" + (own.size() + 1)).orElseThrow(), known, kind.orElseThrow(), strength.orElseThrow()));
        });
    }

    private void consent(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "radiologiste", "compteur", "types", "par", "jusqua", "signe", "du", "au");
        var who = names.practitioners.refer(o.field("radiologiste"));
        var counter = o.field("compteur").text();
        var kinds = Words.all(o.field("types"), Words.of(DutyKind.values()));
        if (kinds.isEmpty()) {
            o.field("types").expected("territoryfile.kinds");
        }
        var over = o.field("par").word(Words.WINDOWS);
        var max = o.field("jusqua").integer(1, MOST_DUTIES);
        var days = Validity.read(o);
        var signed = o.field("signe").date().flatMap(day -> days.filter(d -> day.isAfter(d.from())).isPresent()
                ? o.field("signe").expected("territoryfile.signedBefore", days.get().from().toString()) : Optional.of(day));
        mark.ifNoneSince(() -> signed.orElseThrow()).ifPresent(day -> {
            List<Consent> own = consents.computeIfAbsent(who.orElseThrow(), any -> new ArrayList<>());
            own.add(new Consent(Register.idOr(o, "consentement-" + (own.size() + 1)).orElseThrow(), counter.orElseThrow(),
                    Set.copyOf(kinds), over.orElseThrow(), max.orElseThrow(), day, days.orElseThrow().from(),
                    days.orElseThrow().to()));
        });
    }

    private Optional<Period> period(YamlObject o) {
        Optional<LocalDateTime> from = o.field("du").dateTime();
        YamlValue last = o.field("au");
        Optional<LocalDateTime> to = last.dateTime().map(end -> isDate(last) ? end.plusDays(1) : end);
        return from.flatMap(start -> to.flatMap(end -> start.isBefore(end)
                ? Optional.of(new Period(start.atZone(zone).toInstant(), end.atZone(zone).toInstant()))
                : last.expected("territoryfile.after", start.toString())));
    }

    /** A last day is meant whole. */
    private static boolean isDate(YamlValue value) {
        return value.text().filter(text -> text.length() == DATE_LENGTH).isPresent();
    }
}
