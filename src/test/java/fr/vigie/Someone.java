package fr.vigie;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.practitioner.Wish;
import fr.vigie.territory.Luhn;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** A radiologist of a {@link SmallTerritory}: a full-time PH of its hospital, unless said otherwise. */
public final class Someone {
    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    private final String name;
    private PractitionerStatus status = PractitionerStatus.PH;
    private boolean external;
    private boolean remote;
    private int share = 100;
    private List<Post> posts = List.of(new Post(SmallTerritory.HOSPITAL, 100, LONG_AGO, null));
    private Set<String> skills = Set.of(SmallTerritory.SCANNER);
    private final List<Leave> leaves = new ArrayList<>();
    private final List<Dispensation> dispensations = new ArrayList<>();
    private final List<Wish> wishes = new ArrayList<>();
    private final List<WeeklySession> sessions = new ArrayList<>();
    private final List<EarlierCounts> earlier = new ArrayList<>();

    private Someone(String name) {
        this.name = name;
    }

    public static Someone named(String name) {
        return new Someone(name);
    }

    /** A company that reads at a distance. */
    public static Someone provider(String name) {
        var provider = new Someone(name);
        provider.external = true;
        provider.remote = true;
        provider.status = PractitionerStatus.PRESTATAIRE;
        provider.posts = List.of();
        return provider;
    }

    public Someone under(PractitionerStatus other) {
        status = other;
        return this;
    }

    public Someone readingAtADistance() {
        remote = true;
        return this;
    }

    public Someone owing(int percent) {
        share = percent;
        return this;
    }

    public Someone at(Post... others) {
        posts = List.of(others);
        return this;
    }

    public Someone without(String skill) {
        skills = skills.stream().filter(s -> !s.equals(skill)).collect(java.util.stream.Collectors.toSet());
        return this;
    }

    public Someone onLeave(LocalDate from, LocalDate to) {
        leaves.add(new Leave("conge-" + leaves.size(), from, to));
        return this;
    }

    public Someone dispensedOf(Dispensation.Scope scope, LocalDate from, LocalDate to) {
        dispensations.add(new Dispensation("dispense-" + dispensations.size(), scope, from, to));
        return this;
    }

    public Someone wishing(Wish.Kind kind, Period period, int strength) {
        wishes.add(new Wish("voeu-" + wishes.size(), period, kind, strength));
        return this;
    }

    public Someone everyWeek(DayOfWeek day, LocalTime from, LocalTime to, int weight) {
        sessions.add(new WeeklySession("vacation-" + sessions.size(), SmallTerritory.HOSPITAL, day, from, to, weight, LONG_AGO, null));
        return this;
    }

    /** Who held so much before Vigie. */
    public Someone havingHeld(YearMonth from, YearMonth to, String counter, int number) {
        earlier.add(new EarlierCounts(from, to, Map.of(counter, number)));
        return this;
    }

    public PractitionerView in(TerritoryId territory) {
        var company = status == PractitionerStatus.PRESTATAIRE;
        var profile = new Profile(name, company ? null : "Jo", company ? null : rpps(), status,
                company ? Sector.PRESTATAIRE : Sector.PUBLIC, external, remote, share, posts, skills, Set.of(), Map.of(), Map.of(), null);
        return new PractitionerView(new PractitionerId(territory + "-" + name), territory, profile, leaves, dispensations,
                wishes, sessions, List.of(), List.of(), earlier);
    }

    /** A right number, of this name alone. */
    private String rpps() {
        var digits = "1099%06d".formatted(Math.floorMod(name.hashCode(), 1_000_000));
        return IntStream.range(0, 10).mapToObj(key -> digits + key).filter(Luhn::holds).findFirst().orElseThrow();
    }
}
