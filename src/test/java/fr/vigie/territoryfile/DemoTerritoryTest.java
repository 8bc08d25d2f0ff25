package fr.vigie.territoryfile;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.access.Role;
import fr.vigie.calendar.Period;
import fr.vigie.calendar.Slot;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The territory that a newcomer sees first. */
class DemoTerritoryTest {

    private static final Path FOLDER = Path.of("config/demo");

    private final TerritoryDescription demo = TerritoryFiles.read(FOLDER);

    @Test
    void it_has_nine_lines_34_radiologists_and_a_provider() {
        assertThat(demo.territory().lines()).hasSize(9);
        assertThat(demo.practitioners()).filteredOn(each -> !each.profile().external()).hasSize(34);
        assertThat(demo.practitioners()).filteredOn(each -> each.profile().external()).hasSize(1);
    }

    @Test
    void four_posts_are_shared_between_two_sites_and_three_are_part_time() {
        assertThat(demo.practitioners()).filteredOn(each -> each.profile().posts().size() == 2).hasSize(4);
        assertThat(demo.practitioners()).filteredOn(each -> each.profile().status().name().equals("PH_TEMPS_PARTIEL")).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12", "2027-01"})
    void every_slot_has_at_least_three_who_may_hold_it(String month) {
        for (DutyLine line : demo.territory().lines()) {
            for (Slot slot : demo.territory().slotsOf(line, YearMonth.parse(month))) {
                assertThat(demo.practitioners().stream().filter(each -> mayHold(each, line, slot)))
                        .as("%s on %s", line.id(), slot.day()).hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }

    @Test
    void its_phones_are_those_reserved_for_fiction() {
        Stream<String> phones = Stream.concat(demo.territory().lines().stream().map(DutyLine::phone),
                demo.practitioners().stream().map(each -> each.profile().phone()));
        assertThat(phones.filter(phone -> phone != null))
                .allMatch(phone -> phone.matches("(01 99 00|02 61 91|03 53 01|04 65 71|05 36 49|06 39 98) .*")).doesNotHaveDuplicates();
    }

    @Test
    void its_accounts_hold_every_role_and_no_password() {
        var accounts = AccountFile.read(FOLDER.resolve("comptes.yml"), demo);
        assertThat(accounts.stream().flatMap(each -> each.roles().stream())).contains(Role.values());
        assertThat(accounts).filteredOn(each -> each.roles().contains(Role.DIRECTEUR)).singleElement().satisfies(
                director -> assertThat(director.establishments()).containsExactlyInAnyOrderElementsOf(
                        demo.territory().approvers().stream().map(each -> each.value()).toList()));
    }

    private static boolean mayHold(PractitionerView one, DutyLine line, Slot slot) {
        var profile = one.profile();
        boolean entitled = line.kind() == DutyKind.TELERADIOLOGIE ? profile.remote()
                : one.entitledSites(slot.day()).contains(line.site());
        Integer response = line.site() == null ? null : profile.responseMinutes().get(line.site());
        List<Period> away = one.away(java.time.ZoneId.of("Europe/Paris"));
        return entitled && profile.skills().containsAll(line.skills())
                && (line.sectors().isEmpty() || line.sectors().contains(profile.sector()))
                && (line.maxResponseMinutes() == null || response != null && response <= line.maxResponseMinutes())
                && slot.periods().stream().noneMatch(period -> away.stream().anyMatch(period::meets));
    }
}
