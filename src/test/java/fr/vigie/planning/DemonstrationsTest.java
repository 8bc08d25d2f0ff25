package fr.vigie.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.optimiser.Optimiser;
import fr.vigie.optimiser.Options;
import fr.vigie.optimiser.Problem;
import fr.vigie.optimiser.ProblemFile;
import fr.vigie.rota.Months;
import fr.vigie.territoryfile.TerritoryFiles;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is delivered can be planned. */
class DemonstrationsTest {

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource({"demo, 2026-12", "demo-pimm, 2026-12", "demo-pimm, 2027-01"})
    void a_demonstrations_month_is_filled_without_breaking_a_rule(String folder, YearMonth month) throws IOException {
        var problem = problem(folder, month);
        var file = new ByteArrayOutputStream();
        ProblemFile.write(problem, file);
        assertThat(ProblemFile.read(new ByteArrayInputStream(file.toByteArray()))).isEqualTo(problem);
        assertThat(problem.needs()).isNotEmpty();
        assertThat(problem.groups()).isNotEmpty();
        var solution = new Optimiser().solve(problem, Options.within(Duration.ofSeconds(8)));
        assertThat(solution.score().hard()).isZero();
        var optional = problem.lines().stream().filter(line -> line.criticality() == 0).map(Problem.Line::id).collect(Collectors.toSet());
        assertThat(problem.duties()).filteredOn(duty -> !optional.contains(duty.line()))
                .allSatisfy(duty -> assertThat(solution.assignments().get(duty.id())).as(duty.id()).isNotNull());
    }

    private static Problem problem(String folder, YearMonth month) {
        var described = TerritoryFiles.read(Path.of("config", folder));
        var territory = described.territory();
        return ProblemBuilder.build(new Situation(Months.open(territory, month), territory, described.practitioners(), List.of(),
                List.of(), Months.RULES.at(month.atDay(1), territory)), duty -> false);
    }
}
