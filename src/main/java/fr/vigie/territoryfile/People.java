package fr.vigie.territoryfile;

import fr.vigie.practitioner.PractitionerView;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The radiologists of a territory as a spreadsheet names them. */
final class People {

    /** The column that names them. */
    static final String WHO = "Radiologue";

    private final List<PractitionerView> people;

    People(List<PractitionerView> people) {
        this.people = people;
    }

    /** By RPPS number, by identifier, or by first and last name in any order. */
    Optional<PractitionerView> of(SheetCells row) {
        return row.text(WHO).flatMap(text -> {
            List<PractitionerView> named = people.stream().filter(each -> isCalled(each, text)).toList();
            return named.size() == 1 ? Optional.of(named.getFirst())
                    : row.expected(WHO, named.isEmpty() ? "territoryfile.sheet.nobody" : "territoryfile.sheet.namesakes");
        });
    }

    private static boolean isCalled(PractitionerView one, String text) {
        String plain = Grid.plain(text.replaceFirst("^(?i)dr\\.? ", ""));
        String last = one.profile().lastName();
        String first = one.profile().firstName() == null ? "" : one.profile().firstName();
        return text.replace(" ", "").equals(one.profile().rpps()) || text.equals(one.id().value())
                || Stream.of(first + last, last + first).map(Grid::plain).anyMatch(plain::equals);
    }
}
