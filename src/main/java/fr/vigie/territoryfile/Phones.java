package fr.vigie.territoryfile;

import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.util.Optional;

/** The field {@code telephone}, which may be absent. */
final class Phones {

    private static final String FRENCH = "0[1-9]( \\d\\d){4}|\\+\\d{2,3} [1-9]( \\d\\d){4}";

    private Phones() {
    }

    static Optional<String> read(YamlObject o) {
        if (!o.has("telephone")) {
            return Optional.empty();
        }
        YamlValue value = o.field("telephone");
        return value.text().flatMap(text -> text.matches(FRENCH) ? Optional.of(text) : value.expected("territoryfile.phone"));
    }
}
