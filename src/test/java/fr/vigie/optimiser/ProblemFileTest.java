package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A problem's file is read and written without loss, and refused with every fault. */
class ProblemFileTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {"tiny", "small", "ght"})
    void whatIsWrittenIsReadBackTheSame(String name) throws IOException {
        Problem problem = Examples.problem(name);

        assertThat(read(written(problem))).isEqualTo(problem);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void randomProblemsSurviveTheFile(long seed) throws IOException {
        Problem problem = RandomProblems.problem(seed);

        assertThat(read(written(problem))).isEqualTo(problem);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ObjectNode tree = tiny();
        tree.put("surprise", 1);
        ((ObjectNode) tree.at("/duties/2")).put("line", "L9");
        ((ObjectNode) tree.at("/duties/3")).put("restMinutes", -1);
        ((ObjectNode) tree.at("/practitioners/0")).remove("skills");

        assertThat(faults(tree)).containsExactlyInAnyOrder(
                "/surprise: unknown field",
                "/practitioners/0/skills: missing",
                // ada is gone with her faulty entry, and so is whom the context duty is pinned to
                "/duties/0/pinned: no practitioner \"ada\"",
                "/duties/2/line: no line \"L9\"",
                "/duties/3/restMinutes: expected at least 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "/zone                  | \"Paris\"                   | /zone: expected a time zone's name",
            "/horizon/to            | \"2026-12-07\"              | /horizon: expected from before to",
            "/horizon/from          | \"7 December\"              | /horizon/from: expected a date",
            "/format                | \"vigie-problem/2\"         | /format: expected vigie-problem/1",
            "/practitioners/0/remote| \"yes\"                     | /practitioners/0/remote: expected true or false",
            "/lines/0/kind          | \"NIGHT\"                   | /lines/0/kind: expected one of GARDE, ASTREINTE, TELERADIOLOGIE",
            "/lines/0/maxResponseMinutes | 30                     | /lines/0/maxResponseMinutes: expected on ASTREINTE alone",
            "/lines/0/criticality   | 1.5                         | /lines/0/criticality: expected an integer",
            "/lines/0/criticality   | 12345678901                 | /lines/0/criticality: expected an integer between 0 and 1000000",
            "/duties/1/periods      | []                          | /duties/1/periods: expected at least one",
            "/duties/1/counts       | {\"nights\": 1}             | /duties/1/counts/points: missing",
            "/duties/1/pinned       | \"zoe\"                     | /duties/1/pinned: no practitioner \"zoe\"",
            "/duties/0/pinned       | null                        | /duties/0/pinned: expected a practitioner on a context duty",
            "/duties/1/periods/0/end| \"2026-12-07T18:30:00+01:00\" | /duties/1/periods/0: expected start before end",
            "/duties/1/periods/0/end| \"2026-12-08T08:30:00\"     | /duties/1/periods/0/end: expected an instant with its UTC offset, between the years 1900 and 2999",
            "/duties/2/id           | \"night-2026-12-07\"        | /duties/2/id: duty \"night-2026-12-07\" stands twice",
            "/combinable            | [[\"night\"]]               | /combinable/0: expected two lines",
            "/baseline              | {\"d/9\": null}             | /baseline/d~19: no duty \"d/9\"",
            "/weights/wish          | -1                          | /weights/wish: expected at least 0"})
    void aFaultIsNamedByItsPointerAndWhatWasExpected(String pointer, String value, String fault) {
        ObjectNode tree = tiny();
        int slash = pointer.lastIndexOf('/');
        ((ObjectNode) tree.at(pointer.substring(0, slash))).set(pointer.substring(slash + 1), JSON.readTree(value));

        assertThat(faults(tree)).containsExactly(fault);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"a\":1,\"a\":2}", "{} {}", "\u0000"})
    void whatIsNoJsonObjectIsRefused(String text) {
        assertThatThrownBy(() -> read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(FaultyFileException.class, faulty -> assertThat(faulty.faults()).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("manySeeds")
    void aDamagedFileIsReadOrRefusedButNeverCrashes(long seed) throws IOException {
        Random random = new Random(seed);
        ObjectNode tree = tiny();
        for (int damage = 0; damage <= random.nextInt(3); damage++) {
            damage(tree, random);
        }
        byte[] file = JSON.writeValueAsBytes(tree);
        if (random.nextInt(10) == 0) {
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
        }
        try {
            Problem problem = read(file);
            new Optimiser().analyse(problem, Map.of());
        } catch (FaultyFileException refused) {
            assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> {
                assertThat(fault.pointer()).matches("(/[^/]*)*");
                assertThat(fault.expected()).isNotBlank();
            });
        }
    }

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    static LongStream manySeeds() {
        return LongStream.range(0, 600);
    }

    /** Replaces, removes or doubles some node, anywhere. */
    private static void damage(ObjectNode tree, Random random) {
        List<JsonNode> containers = new ArrayList<>();
        collect(tree, containers);
        JsonNode container = containers.get(random.nextInt(containers.size()));
        if (container.isEmpty()) {
            return;
        }
        JsonNode wrong = wrong(random);
        if (container instanceof ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name, wrong);
                default -> object.set(name + "x", object.get(name));
            }
        } else if (container instanceof ArrayNode array) {
            int at = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.remove(at);
                case 1 -> array.set(at, wrong);
                default -> array.add(array.get(at));
            }
        }
    }

    private static JsonNode wrong(Random random) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(10)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.numberNode(random.nextInt() % 1000);
            case 2 -> nodes.numberNode(random.nextLong());
            case 3 -> nodes.numberNode(random.nextDouble());
            case 4 -> nodes.stringNode("");
            case 5 -> nodes.stringNode("ada");
            case 6 -> nodes.stringNode("2026-12-09T08:30:00+01:00");
            case 7 -> nodes.booleanNode(random.nextBoolean());
            case 8 -> nodes.arrayNode().add(1);
            default -> nodes.objectNode().put("id", "x");
        };
    }

    private static void collect(JsonNode node, List<JsonNode> containers) {
        if (node.isContainer()) {
            containers.add(node);
            node.forEach(child -> collect(child, containers));
        }
    }

    private static ObjectNode tiny() {
        return (ObjectNode) JSON.readTree(written(Examples.problem("tiny")));
    }

    private static byte[] written(Problem problem) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ProblemFile.write(problem, out);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return out.toByteArray();
    }

    private static Problem read(byte[] file) throws IOException {
        return ProblemFile.read(new ByteArrayInputStream(file));
    }

    private static List<String> faults(ObjectNode tree) {
        try {
            read(JSON.writeValueAsBytes(tree));
            return List.of();
        } catch (FaultyFileException faulty) {
            return faulty.faults().stream().map(Fault::toString).toList();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
