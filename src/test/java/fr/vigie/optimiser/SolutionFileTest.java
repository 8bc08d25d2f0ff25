package fr.vigie.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A solution's file is read and written without loss, and refused with every fault. */
class SolutionFileTest {

    private final Problem problem = Examples.problem("tiny");

    @Test
    void whatIsWrittenIsReadBackTheSame() throws IOException {
        Solution solution = Examples.solution("tiny", problem);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SolutionFile.write(solution, out);

        assertThat(SolutionFile.read(new ByteArrayInputStream(out.toByteArray()), problem)).isEqualTo(solution);
    }

    @Test
    void unknownDutiesAndPeopleMissingOnesAndStrangeRulesAreNamed() {
        String file = """
                {"format": "vigie-solution/1",
                 "assignments": {"night-2026-12-07": "zoe", "before-night-2026-12-06": null,
                   "night-2026-12-08": null, "night-2026-12-09": null, "night-2026-12-10": null,
                   "night-2026-12-11": null, "night-2026-12-12": null},
                 "score": {"hard": 0, "medium": "much", "soft": 0},
                 "breakdown": {"S-FAIRE": 3}}
                """;

        assertThatThrownBy(() ->
                SolutionFile.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), problem))
                .isInstanceOfSatisfying(FaultyFileException.class, faulty ->
                        assertThat(faulty.faults()).extracting(Fault::toString).containsExactly(
                                "/assignments/night-2026-12-07: no practitioner \"zoe\"",
                                "/assignments/before-night-2026-12-06: no duty \"before-night-2026-12-06\"",
                                "/assignments/night-2026-12-13: missing",
                                "/score/medium: expected an integer",
                                "/breakdown/S-FAIRE: no rule \"S-FAIRE\""));
    }
}
