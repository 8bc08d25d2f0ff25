package fr.vigie.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The packs that are delivered, as a page shows them. */
class RuleEntriesTest {

    private final RulePacks packs = RulePacks.in(Path.of("config/regulation"));
    private final List<RuleEntry> entries = packs.entries(packs.at(LocalDate.of(2026, 12, 1)));

    @Test
    void a_parameter_has_its_value_and_its_source() {
        assertThat(entry("repos.quotidienHeures")).satisfies(rest -> {
            assertThat(rest.text()).isEqualTo("11");
            assertThat(rest.source()).startsWith("CSP R.6152-27");
            assertThat(rest.parameter().bound()).isEqualTo(RuleParameter.Bound.AT_LEAST);
        });
        assertThat(entry("plafonds.PRATICIEN.nights.ASTREINTE.WEEK").source()).contains("A2003 art. 10 B");
        assertThat(entry("plages.nuit").text()).isEqualTo("18:30 – 08:30");
        assertThat(entry("plages.nuit.demiJournees").text()).isEqualTo("2");
        assertThat(entry("repos.mode").isContested()).isTrue();
        assertThat(entry("espacement.jours").isUsage()).isTrue();
        assertThat(entry("repos.mode").parameter()).isNull();
    }

    @Test
    void everything_in_a_pack_is_shown_with_a_source_and_says_what_it_means() {
        for (var pack : packs.all()) {
            assertThat(packs.entries(pack)).extracting(RuleEntry::place).doesNotHaveDuplicates()
                    .containsAll(pack.parameters().stream().map(RuleParameter::place).toList());
            assertThat(packs.entries(pack)).allSatisfy(entry -> assertThat(entry.source()).as(entry.place()).isNotBlank());
            for (var locale : new Locale[] {Locale.FRENCH, Locale.ENGLISH}) {
                var words = ResourceBundle.getBundle("i18n.regulation", locale);
                var themes = ResourceBundle.getBundle("i18n.rules", locale);
                assertThat(packs.entries(pack)).allSatisfy(entry -> {
                    assertThat(words.getString(entry.meaning().substring("regulation.".length()))).isNotBlank();
                    assertThat(themes.getString("theme." + entry.theme())).isNotBlank();
                });
            }
        }
    }

    @Test
    void the_caps_of_each_group_of_article_10_are_there() {
        assertThat(entries).filteredOn(entry -> entry.cap() != null).extracting(entry -> entry.cap().regime())
                .contains(Cap.Regime.values());
        assertThat(entry("plafonds.HU.halfNights.ASTREINTE+GARDE.WEEK").text()).isEqualTo("2");
    }

    @Test
    void what_nothing_goes_by_says_so_as_the_document_does() throws IOException {
        Map<String, Boolean> shownAlone = new HashMap<>();
        for (var row : Files.readAllLines(Path.of("docs/rule-packs.md"))) {
            var cells = row.split("\\|");
            var places = cells.length < 5 ? List.<String>of()
                    : Pattern.compile("`([^`]+)`").matcher(cells[2]).results().map(found -> found.group(1)).toList();
            places.forEach(place -> shownAlone.put(place.startsWith(".") ? places.getFirst().split("\\.")[0] + place : place,
                    cells[4].strip().startsWith("shown")));
        }
        assertThat(entries).allSatisfy(entry -> assertThat(entry.isInformative()).as(entry.place()).isEqualTo(shownAlone.keySet().stream()
                .filter(place -> entry.place().equals(place) || entry.place().startsWith(place + "."))
                .max(Comparator.comparingInt(String::length)).map(shownAlone::get).orElse(false)));
    }

    private RuleEntry entry(String place) {
        return entries.stream().filter(each -> each.place().equals(place)).findFirst().orElseThrow();
    }
}
