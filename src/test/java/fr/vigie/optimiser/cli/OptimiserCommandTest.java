package fr.vigie.optimiser.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The commands, from file to file. */
class OptimiserCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void layOutTheFiles() throws IOException {
        for (String name : new String[] {"tiny.json", "tiny.solution.json", "small.json", "small.solution.json"}) {
            try (InputStream in = getClass().getResourceAsStream("/fr/vigie/optimiser/" + name)) {
                Files.copy(in, folder.resolve(name));
            }
        }
    }

    @Test
    void solveWritesASolutionThatCheckFindsRight() {
        assertThat(run("solve", file("tiny.json"), "--out", file("out.json"), "--seconds", "1.5", "--threads", "1"))
                .isZero();
        assertThat(err.toString()).contains("reste ").contains("score 0/0/-90, 0 postes ouverts");
        assertThat(run("check", file("tiny.json"), file("out.json"))).isZero();
        assertThat(out.toString()).contains("les chiffres de la solution sont justes");
    }

    @Test
    void solvePrintsTheSolutionWhereNoFileIsNamed() {
        assertThat(run("solve", file("tiny.json"), "--seconds", "1", "--threads", "1")).isZero();
        JsonNode solution = JsonMapper.shared().readTree(out.toString());
        assertThat(solution.path("format").stringValue()).isEqualTo("vigie-solution/1");
    }

    @Test
    void solveSaysByItsStatusThatAHardRuleIsBroken() throws IOException {
        JsonMapper json = JsonMapper.shared();
        ObjectNode problem = (ObjectNode) json.readTree(folder.resolve("tiny.json").toFile());
        ((ObjectNode) problem.at("/duties/1")).put("pinned", "ada");
        ((ArrayNode) problem.at("/practitioners/0/skills")).removeAll();
        json.writeValue(folder.resolve("tiny.json").toFile(), problem);

        assertThat(run("solve", file("tiny.json"), "--seconds", "1", "--threads", "1")).isEqualTo(3);
    }

    @Test
    void checkSaysEachRulesFigureAndEachViolationInWords() {
        assertThat(run("check", file("small.json"), file("small.solution.json"))).isZero();
        assertThat(out.toString()).contains("M-NEED             11160").contains("S-FAIR               245")
                .contains("M-NEED\u00a0: besoin de ch-bonneval découvert du 1er mai à 9\u00a0h au 1er mai à 18\u00a0h");
    }

    @Test
    void checkAnswersOneWhereTheSolutionIsWrongAboutItself() throws IOException {
        edit("tiny.solution.json", "-90", "-91");

        assertThat(run("check", file("tiny.json"), file("tiny.solution.json"), "--lang", "en")).isOne();
        assertThat(out.toString()).contains("the solution says 0/0/-91");
    }

    @Test
    void checkSpeaksJson() {
        assertThat(run("check", file("small.json"), file("small.solution.json"), "--json")).isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.at("/score/medium").intValue()).isEqualTo(-11160);
        assertThat(answer.at("/breakdown/S-FAIR").intValue()).isEqualTo(245);
        assertThat(answer.at("/violations/0/rule").stringValue()).isEqualTo("M-NEED");
        assertThat(answer.at("/violations/0/practitioner").isNull()).isTrue();
        assertThat(answer.at("/violations/0/duties").isEmpty()).isTrue();
        assertThat(answer.at("/violations/0/text").stringValue()).startsWith("M-NEED");
    }

    @Test
    void explainNamesTheHolderAndEverybodyElse() {
        assertThat(run("explain", file("tiny.json"), file("tiny.solution.json"), "night-2026-12-09")).isZero();
        assertThat(out.toString()).contains("night-2026-12-09 est tenu par ")
                .contains("aucun autre choix permis n’est meilleur").contains("personne\u00a0: écart 0/-2520/");
    }

    @Test
    void explainSaysWhatWouldFreeAnOpenDuty() throws IOException {
        JsonMapper json = JsonMapper.shared();
        ObjectNode solution = (ObjectNode) json.readTree(folder.resolve("tiny.solution.json").toFile());
        ((ObjectNode) solution.path("assignments")).putNull("night-2026-12-09");
        json.writeValue(folder.resolve("tiny.solution.json").toFile(), solution);

        assertThat(run("explain", file("tiny.json"), file("tiny.solution.json"), "night-2026-12-09", "--lang", "en"))
                .isZero();
        assertThat(out.toString()).contains("night-2026-12-09 is open")
                .contains("What would find it a holder, simplest first:");
    }

    @Test
    void everyFaultOfABadFileIsPrintedAndNothingWritten() throws IOException {
        edit("tiny.json", "\"zone\"", "\"zoen\"");

        assertThat(run("solve", file("tiny.json"), "--out", file("out.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("/zoen: unknown field").contains("/zone: missing");
        assertThat(folder.resolve("out.json")).doesNotExist();
    }

    @Test
    void badArgumentsAndMissingFilesAreBadInput() {
        assertThat(run("solve", file("none.json"))).isEqualTo(2);
        assertThat(err.toString()).contains("none.json");
        assertThat(run("solve")).isEqualTo(2);
        assertThat(run("solve", file("tiny.json"), "--seconds", "0")).isEqualTo(2);
        assertThat(run("explain", file("tiny.json"), file("tiny.solution.json"), "night")).isEqualTo(2);
    }

    private int run(String... arguments) {
        return OptimiserCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void edit(String name, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(name));
        assertThat(text).contains(from);
        Files.writeString(folder.resolve(name), text.replaceFirst(Pattern.quote(from), to));
    }
}
