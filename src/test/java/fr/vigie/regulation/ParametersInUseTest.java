package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import fr.vigie.Code;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlOutline;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every parameter of the pack in force, one by one: it is set to another value in a copy of the file; what of the pack then differs
 * is looked for in the code. Where something reads it, the page may not call it informative; where nothing does, the page has to.
 */
class ParametersInUseTest {

    private static final Path PACK = Path.of("config/regulation/FR-2025-11.yml");
    private static final Set<String> NO_RULES = Set.of("id", "enVigueur");
    /** They read and write a pack as a whole. */
    private static final Set<Class<?>> CARRIERS = Set.of(RulePackFile.class, ParticularsFile.class, LocalOverlay.class);
    private static final Set<String> OF_EVERY_RECORD = Set.of("<init>", "equals", "hashCode", "toString");
    private static final List<String> WORDS = List.of("STRICT_EQUAL", "MIN_11", "EMPLOYEUR", "LIEU", "WEEK", "MONTH", "HU", "PRATICIEN",
            "points", "duties");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("places")
    void what_nothing_reads_says_that_it_is_informative(String place) throws IOException {
        var law = read(PACK).orElseThrow();
        var changed = otherwise(place, law);
        var parts = partsThatDiffer(law, changed);
        assertThat(parts).as("what the pack holds of %s", place).isNotEmpty();
        var entry = new RuleEntry(place.replaceAll("\\.(de|a)$", ""), "", "", null, null);
        assertThat(entry.isInformative()).as("%s, held in %s", place, parts).isEqualTo(!parts.stream().allMatch(ParametersInUseTest::isRead));
    }

    static Stream<String> places() {
        return YamlOutline.of(PACK).stream().map(YamlOutline.Leaf::place).filter(place -> !NO_RULES.contains(place));
    }

    private RulePack otherwise(String place, RulePack law) throws IOException {
        for (Object value : others(at(load(), place, null))) {
            var top = load();
            at(top, place, value);
            var file = folder.resolve("other.yml");
            Files.writeString(file, new Dump(DumpSettings.builder().build()).dumpToString(top));
            var other = read(file);
            if (other.isPresent() && !other.get().equals(law)) {
                return other.get();
            }
        }
        throw new AssertionError("No other value found for " + place);
    }

    private static Optional<RulePack> read(Path file) {
        return RulePackFile.read(file, new Faults());
    }

    private static Object load() throws IOException {
        return new Load(LoadSettings.builder().build()).loadFromString(Files.readString(PACK));
    }

    /** The value at a place such as {@code plafonds[2].max}, which is put there first unless it is null. */
    @SuppressWarnings("unchecked")
    private static Object at(Object top, String place, Object value) {
        Object here = top;
        var steps = place.replaceAll("\\[(\\d+)]", ".$1").split("\\.");
        for (int i = 0; i < steps.length; i++) {
            boolean last = i == steps.length - 1;
            if (here instanceof List<?> list) {
                here = list.get(Integer.parseInt(steps[i]));
            } else {
                var map = (Map<String, Object>) here;
                if (last && value != null) {
                    map.put(steps[i], value);
                }
                here = map.get(steps[i]);
            }
        }
        return here;
    }

    private static List<?> others(Object value) {
        return switch (value) {
            case Integer number -> List.of(number + 1, number - 1);
            case Double number -> List.of(BigDecimal.valueOf(number).add(BigDecimal.ONE).toPlainString());
            case List<?> list -> List.of(list.subList(1, list.size()), List.of("ASTREINTE"), List.of("GARDE"));
            case String text when text.matches("oui|non") -> List.of(text.equals("oui") ? "non" : "oui");
            case String text when text.matches("\\d\\d:\\d\\d") -> List.of(LocalTime.parse(text).plusMinutes(30).toString());
            default -> WORDS;
        };
    }

    /** From the pack down: each record component on the way to a value that is not the same. */
    private static List<RecordComponent> partsThatDiffer(Record one, Record other) {
        List<RecordComponent> parts = new ArrayList<>();
        for (var part : one.getClass().getRecordComponents()) {
            var before = of(part, one);
            var after = of(part, other);
            if (!Objects.equals(before, after)) {
                parts.add(part);
                if (before instanceof Record inner) {
                    parts.addAll(partsThatDiffer(inner, (Record) after));
                }
            }
        }
        return parts;
    }

    private static Object of(RecordComponent part, Record whole) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(whole);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isRead(RecordComponent part) {
        JavaClass record = Code.OF_VIGIE.get(part.getDeclaringRecord());
        return Stream.concat(record.getField(part.getName()).getAccessesToSelf().stream(),
                record.getMethod(part.getName()).getCallsOfSelf().stream()).anyMatch(access -> isUse(access, record, part.getName()));
    }

    /** Not what every record does with its components, and not what makes a pack of another. */
    private static boolean isUse(JavaAccess<?> access, JavaClass record, String part) {
        var origin = access.getOrigin();
        boolean own = origin.getOwner().equals(record)
                && (OF_EVERY_RECORD.contains(origin.getName()) || origin.getName().equals(part) || origin.getRawReturnType().equals(record));
        return !own && CARRIERS.stream().noneMatch(carrier -> origin.getOwner().isEquivalentTo(carrier));
    }
}
