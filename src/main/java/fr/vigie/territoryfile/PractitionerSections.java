package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PostConflict;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.Rpps;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The section {@code radiologistes}. */
final class PractitionerSections {

    private static final int HEAVIEST = 100;
    private static final String[] PROFILE = {"nom", "prenom", "rpps", "statut", "secteur", "externe", "teleradiologie",
        "partGardes", "postes", "competences", "conventions", "delaisMinutes", "trajetsMinutes", "telephone", "courriel"};

    private final Sections sections;
    private final Names names;
    private final Faults faults;

    PractitionerSections(Sections sections, Names names, Faults faults) {
        this.sections = sections;
        this.names = names;
        this.faults = faults;
    }

    /** @param territory read before; empty when it is at fault */
    List<PractitionerView> read(Optional<TerritoryView> territory) {
        List<PractitionerView> read = sections.items("radiologistes").stream().map(o -> practitioner(o, territory))
                .flatMap(Optional::stream).toList();
        AvailabilitySections availability = new AvailabilitySections(sections, names, faults, territory.map(TerritoryView::zone).orElse(ZoneOffset.UTC));
        return read.stream().map(availability::completed).toList();
    }

    private Optional<PractitionerView> practitioner(YamlObject o, Optional<TerritoryView> territory) {
        Faults.Mark mark = faults.mark();
        o.only(Stream.concat(Stream.of("id", "vacations", "evolutions"), Stream.of(PROFILE)).toArray(String[]::new));
        var id = names.practitioners.id(o);
        var rpps = isPerson(o) || o.has("rpps") ? rpps(o.field("rpps")) : Optional.<String>empty();
        List<Profile> profiles = new ArrayList<>(profile(o, rpps).stream().toList());
        List<YamlObject> versions = new ArrayList<>(List.of(o));
        List<LocalDate> changes = new ArrayList<>();
        o.field("evolutions").list().stream().map(YamlValue::object).flatMap(Optional::stream).forEach(change -> {
            change.only(Stream.concat(Stream.of("du"), Stream.of(PROFILE).filter(name -> !name.equals("rpps")))
                    .toArray(String[]::new));
            change.field("du").date().flatMap(day -> Validity.after(change.field("du"), day, changes)).ifPresent(changes::add);
            versions.add(change.over(versions.getLast()));
            profile(versions.getLast(), rpps).ifPresent(profiles::add);
        });
        var sessions = sessions(o.field("vacations").list());
        return territory.flatMap(of -> mark.ifNoneSince(() -> new PractitionerView(new PractitionerId(id.orElseThrow()), of.id(),
                profiles.getLast(), List.of(), List.of(), List.of(), sessions, former(profiles, changes), List.of(), List.of())));
    }

    private static List<FormerProfile> former(List<Profile> profiles, List<LocalDate> changes) {
        return IntStream.range(0, changes.size())
                .mapToObj(place -> new FormerProfile(profiles.get(place), changes.get(place).minusDays(1))).toList();
    }

    /** A company is none. */
    private static boolean isPerson(YamlObject o) {
        return !o.has("externe") || !o.field("externe").text().filter(List.of("oui", "true")::contains).isPresent();
    }

    private Optional<Profile> profile(YamlObject o, Optional<String> rpps) {
        Faults.Mark mark = faults.mark();
        var name = o.field("nom").text();
        var external = o.has("externe") ? o.field("externe").yesOrNo() : Optional.of(false);
        var firstName = isPerson(o) || o.has("prenom") ? o.field("prenom").text() : Optional.<String>empty();
        var status = o.field("statut").word(Words.of(PractitionerStatus.values()));
        var sector = o.field("secteur").word(Words.of(Sector.values()));
        var remote = o.field("teleradiologie").yesOrNo();
        var share = o.field("partGardes").integer(0, 100);
        var posts = posts(o.field("postes").list());
        var skills = names.skills.referAll(o.field("competences"));
        var conventions = names.sites.referAll(o.field("conventions"));
        var response = names.minutesBySite(o.field("delaisMinutes"));
        var travel = names.minutesBySite(o.field("trajetsMinutes"));
        var phone = Phones.read(o);
        var email = o.has("courriel") ? email(o.field("courriel")) : Optional.<String>empty();
        if (rpps.isEmpty() && isPerson(o)) {
            return Optional.empty();
        }
        return mark.ifNoneSince(() -> new Profile(name.orElseThrow(), firstName.orElse(null), rpps.orElse(null),
                status.orElseThrow(), sector.orElseThrow(), external.orElseThrow(), remote.orElseThrow(), share.orElseThrow(),
                posts, Set.copyOf(skills), conventions.stream().map(SiteId::new).collect(Collectors.toSet()), response, travel,
                phone.orElse(null), email.orElse(null)));
    }

    private static Optional<String> email(YamlValue value) {
        return value.text().flatMap(text -> text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") ? Optional.of(text)
                : value.expected("territoryfile.email"));
    }

    private Optional<String> rpps(YamlValue value) {
        return value.text().flatMap(text -> Rpps.isValid(text) ? Optional.of(text) : value.expected("territoryfile.rppsKey"))
                .flatMap(text -> names.rpps.declare(value, text));
    }

    private List<Post> posts(List<YamlValue> listed) {
        List<Post> posts = listed.stream().map(YamlValue::object).flatMap(Optional::stream).map(this::post)
                .flatMap(Optional::stream).toList();
        if (posts.size() == listed.size()) {
            for (PostConflict conflict : PostConflict.among(posts)) {
                listed.get(conflict.post()).expected(conflict.sameSite() ? "territoryfile.postTwice" : "territoryfile.postSum",
                        conflict.day().toString(), String.valueOf(conflict.percent()));
            }
        }
        return posts;
    }

    private Optional<Post> post(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("site", "quotite", "du", "au");
        var site = names.sites.refer(o.field("site"));
        var percent = o.field("quotite").integer(1, 100);
        var validity = Validity.read(o);
        return mark.ifNoneSince(() -> new Post(new SiteId(site.orElseThrow()), percent.orElseThrow(),
                validity.orElseThrow().from(), validity.orElseThrow().to()));
    }

    private List<WeeklySession> sessions(List<YamlValue> listed) {
        List<WeeklySession> sessions = new ArrayList<>();
        for (YamlValue item : listed) {
            item.object().flatMap(o -> session(o, "vacation-" + (sessions.size() + 1))).ifPresent(sessions::add);
        }
        return sessions;
    }

    private Optional<WeeklySession> session(YamlObject o, String id) {
        Faults.Mark mark = faults.mark();
        o.only("id", "site", "jour", "de", "a", "poids", "du", "au");
        var known = Register.idOr(o, id);
        var site = names.sites.refer(o.field("site"));
        var day = o.field("jour").word(Words.WEEKDAYS);
        var from = o.field("de").time();
        var to = o.field("a").time().flatMap(end -> from.isPresent() && !end.isAfter(from.get())
                ? o.field("a").expected("territoryfile.after", from.get().toString()) : Optional.of(end));
        var weight = o.field("poids").integer(1, HEAVIEST);
        var validity = Validity.read(o);
        return mark.ifNoneSince(() -> new WeeklySession(known.orElseThrow(), new SiteId(site.orElseThrow()), day.orElseThrow(),
                from.orElseThrow(), to.orElseThrow(), weight.orElseThrow(), validity.orElseThrow().from(),
                validity.orElseThrow().to()));
    }
}
