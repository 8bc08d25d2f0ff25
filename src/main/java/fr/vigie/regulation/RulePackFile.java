package fr.vigie.regulation;

import fr.vigie.calendar.SlotCategory;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlFile;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.DutyKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One rule pack from its file. Every parameter is asked for: a default hidden in the code would be no rule in a file. */
final class RulePackFile {

    private static final int ANY = 1_000_000;
    private static final Map<String, String> COUNTERS = Stream.concat(Stream.of(RulePack.POINTS, "duties"),
            Stream.of(Counter.values()).map(Counter::key)).collect(Collectors.toMap(Function.identity(), Function.identity()));

    private final Faults faults;

    private RulePackFile(Faults faults) {
        this.faults = faults;
    }

    /** Empty when something is at fault, all of which is then named. */
    static Optional<RulePack> read(Path file, Faults faults) {
        return YamlFile.read(file, faults).flatMap(top -> new RulePackFile(faults).pack(top));
    }

    private Optional<RulePack> pack(YamlObject top) {
        Faults.Mark mark = faults.mark();
        top.only("id", "enVigueur", "repos", "travail", "points", "plafonds", "espacement", "poids", "publication", "echanges",
                "plages", "deplacements", "dispenses", "teleradiologie", "participation", "astreintes", "montants");
        var id = top.field("id").text();
        var from = top.field("enVigueur").date();
        var rest = top.field("repos").object().flatMap(this::rest);
        var work = top.field("travail").object().map(o -> o.only("partDuTravail", "heuresParSemaine", "moisDeMoyenne",
                "moisDeMoyenneInternes", "attacheDepassementPourcent"));
        var share = work.flatMap(o -> each(o.field("partDuTravail"), DutyKind.values(), 100));
        var weekly = work.flatMap(o -> o.field("heuresParSemaine").integer(1, 168));
        var months = work.flatMap(o -> o.field("moisDeMoyenne").integer(1, 12));
        var points = top.field("points").object().flatMap(this::points);
        var caps = top.field("plafonds").list().stream().map(YamlValue::object).flatMap(Optional::stream)
                .map(this::cap).flatMap(Optional::stream).toList();
        var spacing = top.field("espacement").object().flatMap(this::spacing);
        var weights = top.field("poids").object().flatMap(this::weights);
        var publication = top.field("publication").object().map(o -> o.only("jourLimite", "conservationAnnees"))
                .flatMap(o -> o.field("jourLimite").integer(1, 28));
        var notice = top.field("echanges").object().map(o -> o.only("preavisHeures"))
                .flatMap(o -> hours(o, "preavisHeures", 24 * 30));
        var particulars = new ParticularsFile(faults).read(top);
        return mark.ifNoneSince(() -> new RulePack(id.orElseThrow(), from.orElseThrow(), rest.orElseThrow(),
                share.orElseThrow(), Duration.ofHours(weekly.orElseThrow()), months.orElseThrow(), points.orElseThrow(),
                caps, spacing.orElseThrow(), weights.orElseThrow(), publication.orElseThrow(), notice.orElseThrow(),
                particulars.orElseThrow()));
    }

    static boolean isCounter(String name) {
        return COUNTERS.containsKey(name);
    }

    private Optional<RestRules> rest(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("mode", "quotidienHeures", "egalAuDelaDeHeures", "travailContinuMaxHeures", "apresAstreinteHeures",
                "journeeAvantHeures", "apresDeplacementHeures", "interneHeures", "apresDemiGarde", "hebdomadaireHeures",
                "hebdomadaireFenetreJours", "lectureADistanceEstTravail", "lectureADistanceMinutes");
        var mode = o.field("mode").word(words(RestRules.Mode.values()));
        var daily = hours(o, "quotidienHeures", 24);
        var equal = hours(o, "egalAuDelaDeHeures", 24);
        var longest = hours(o, "travailContinuMaxHeures", 24);
        var astreinte = hours(o, "apresAstreinteHeures", 24);
        var before = hours(o, "journeeAvantHeures", 12);
        return mark.ifNoneSince(() -> new RestRules(mode.orElseThrow(), daily.orElseThrow(), equal.orElseThrow(),
                longest.orElseThrow(), astreinte.orElseThrow(), before.orElseThrow()));
    }

    private Optional<PointScale> points(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("garde", "part", "demiPourcent", "fetesPourcent");
        var byCategory = each(o.field("garde"), SlotCategory.values(), ANY);
        var share = each(o.field("part"), DutyKind.values(), 1000);
        var half = o.field("demiPourcent").integer(0, 100);
        var feast = o.field("fetesPourcent").integer(100, 1000);
        return mark.ifNoneSince(() -> new PointScale(byCategory.orElseThrow(), share.orElseThrow(), half.orElseThrow(),
                feast.orElseThrow()));
    }

    private Optional<Cap> cap(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("compteur", "types", "fenetre", "max", "regime", "usage");
        var counter = o.field("compteur").word(COUNTERS);
        var kinds = kinds(o);
        var window = o.field("fenetre").word(words(Cap.Window.values()));
        var max = o.field("max").integer(0, ANY);
        var regime = o.field("regime").word(words(Cap.Regime.values()));
        var usage = o.has("usage") ? o.field("usage").yesOrNo() : Optional.of(false);
        return mark.ifNoneSince(() -> new Cap(counter.orElseThrow(), kinds, window.orElseThrow(), max.orElseThrow(),
                regime.orElseThrow(), usage.orElseThrow()));
    }

    private Optional<Spacing> spacing(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("types", "jours");
        var kinds = kinds(o);
        var days = o.field("jours").integer(0, 31);
        return mark.ifNoneSince(() -> new Spacing(kinds, days.orElseThrow()));
    }

    private Optional<Weights> weights(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("equite", "site", "voeu", "espacement", "weekends", "tele", "prestataire", "changement", "vacation", "trajet");
        Map<String, Integer> fair = new HashMap<>();
        o.field("equite").object().ifPresent(shares -> shares.only(COUNTERS.keySet().toArray(String[]::new)).names()
                .forEach(counter -> fair.put(counter, weight(shares, counter))));
        var weights = new Weights(fair, weight(o, "site"), weight(o, "voeu"), weight(o, "espacement"),
                weight(o, "weekends"), weight(o, "tele"), weight(o, "prestataire"), weight(o, "changement"),
                weight(o, "vacation"), weight(o, "trajet"));
        return mark.ifNoneSince(() -> weights);
    }

    private static int weight(YamlObject weights, String name) {
        return weights.field(name).integer(0, ANY).orElse(0);
    }

    private static Set<DutyKind> kinds(YamlObject o) {
        List<DutyKind> kinds = new ArrayList<>();
        List<YamlValue> listed = o.field("types").list();
        listed.forEach(kind -> kind.word(words(DutyKind.values())).ifPresent(kinds::add));
        if (listed.isEmpty()) {
            o.field("types").expected("files.oneOf", String.join(", ", words(DutyKind.values()).keySet()));
        }
        return Set.copyOf(kinds);
    }

    static Optional<Duration> hours(YamlObject o, String name, int most) {
        return o.field(name).integer(0, most).map(Duration::ofHours);
    }

    /** A whole number for every word of an enumeration. */
    private <E extends Enum<E>> Optional<Map<E, Integer>> each(YamlValue value, E[] words, int most) {
        Faults.Mark mark = faults.mark();
        Map<E, Integer> numbers = new HashMap<>();
        value.object().ifPresent(o -> {
            o.only(Stream.of(words).map(Enum::name).toArray(String[]::new));
            Stream.of(words).forEach(word -> o.field(word.name()).integer(0, most).ifPresent(n -> numbers.put(word, n)));
        });
        return mark.ifNoneSince(() -> numbers);
    }

    static <E extends Enum<E>> Map<String, E> words(E[] words) {
        return Stream.of(words).collect(Collectors.toMap(Enum::name, Function.identity()));
    }
}
