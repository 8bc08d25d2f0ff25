package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineTerms;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.TerritoryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is exported is read again as it was. */
class TerritoryExportTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"config/demo", "config/demo-pimm"})
    void a_demonstration_comes_back_whole(String demo) {
        var described = TerritoryFiles.read(Path.of(demo));
        assertThat(again(described)).isEqualTo(described);
    }

    @Test
    void a_territory_that_was_edited_at_random_comes_back_whole() {
        var demo = TerritoryFiles.read(Path.of("config/demo"));
        for (int seed = 0; seed < 20; seed++) {
            var edited = edited(demo, new Random(seed));
            assertThat(again(edited)).as("seed %s", seed).isEqualTo(edited);
        }
    }

    private static TerritoryDescription edited(TerritoryDescription demo, Random chance) {
        var territory = demo.territory();
        for (int change = chance.nextInt(6); change > 0; change--) {
            var line = territory.lines().get(chance.nextInt(territory.lines().size()));
            territory = territory.withLine(changed(line, chance, territory));
        }
        var rules = new LocalRules(START.plusDays(chance.nextInt(300)), Map.of("poids.voeu", chance.nextInt(100)));
        var withRules = new TerritoryView(territory.id(), territory.name(), territory.zone(), territory.region(),
                territory.establishments(), territory.sites(), territory.skills(), territory.lines(), territory.earlierLines(),
                territory.needs(), territory.agreements(), territory.combinable(), List.of(rules));
        return new TerritoryDescription(withRules, demo.practitioners().stream().map(each -> edited(each, chance)).toList());
    }

    private static DutyLine changed(DutyLine line, Random chance, TerritoryView territory) {
        var payer = chance.nextBoolean() ? null : territory.establishments().getFirst().id();
        var level = line.kind() == DutyKind.ASTREINTE && chance.nextBoolean() ? 1 + chance.nextInt(9) : null;
        var terms = new LineTerms(Funding.values()[chance.nextInt(4)], payer, level, chance.nextBoolean() ? null : chance.nextInt(200));
        var response = line.kind() == DutyKind.ASTREINTE && chance.nextBoolean() ? 5 + chance.nextInt(60) : null;
        var from = START.plusWeeks(chance.nextInt(100));
        return new DutyLine(line.id(), chance.nextBoolean() ? line.name() : "« Ligne » : n° " + chance.nextInt(9), line.kind(),
                line.site(), line.covers(), chance.nextBoolean() ? line.skills() : Set.of(), line.sectors(), chance.nextInt(50),
                response, territory.lines().get(chance.nextInt(territory.lines().size())).slots(), from,
                chance.nextBoolean() ? null : from.plusYears(2), chance.nextBoolean() ? null : line.phone(), terms);
    }

    private static PractitionerView edited(PractitionerView one, Random chance) {
        List<FormerProfile> former = new ArrayList<>();
        var day = START;
        for (int change = chance.nextInt(3); change > 0; change--) {
            day = day.plusDays(1 + chance.nextInt(200));
            former.add(new FormerProfile(changed(one.profile(), chance), day));
        }
        List<Consent> consents = chance.nextInt(4) > 0 ? List.of() : List.of(new Consent("c-" + chance.nextInt(100), "nights",
                Set.of(DutyKind.ASTREINTE), Consent.Over.WEEK, 4, START, START.plusDays(3), chance.nextBoolean() ? null : START.plusDays(90)));
        return new PractitionerView(one.id(), one.territory(), changed(one.profile(), chance), one.leaves(), one.dispensations(),
                one.wishes(), one.sessions(), former, consents, earlierCounts(chance));
    }

    private static List<EarlierCounts> earlierCounts(Random chance) {
        List<EarlierCounts> counts = new ArrayList<>();
        var month = YearMonth.of(2025, 1);
        for (int record = chance.nextInt(4); record > 0; record--) {
            var last = month.plusMonths(chance.nextInt(3));
            counts.add(new EarlierCounts(month, last, chance.nextBoolean() ? Map.of("nights", chance.nextInt(9))
                    : Map.of("points", chance.nextInt(400), "feasts", 0)));
            month = last.plusMonths(1 + chance.nextInt(2));
        }
        return counts;
    }

    private static Profile changed(Profile p, Random chance) {
        return new Profile(chance.nextBoolean() ? p.lastName() : "O’" + p.lastName(), p.firstName(), p.rpps(), p.status(),
                p.sector(), p.external(), chance.nextBoolean(), chance.nextInt(101), chance.nextBoolean() ? p.posts() : List.of(),
                chance.nextBoolean() ? p.skills() : Set.of(), chance.nextBoolean() ? p.conventionSites() : Set.of(),
                p.responseMinutes(), p.travelMinutes(), chance.nextBoolean() ? p.phone() : null,
                chance.nextBoolean() ? null : "a@example.org");
    }

    private TerritoryDescription again(TerritoryDescription description) {
        try {
            var files = Files.createTempDirectory(folder, "export");
            for (var file : TerritoryExport.files(description).entrySet()) {
                Files.writeString(files.resolve(file.getKey()), file.getValue());
            }
            assertThat(TerritoryFiles.read(Files.writeString(folder.resolve("export.yml"), TerritoryExport.yaml(description))))
                    .isEqualTo(TerritoryFiles.read(files));
            return TerritoryFiles.read(files);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
