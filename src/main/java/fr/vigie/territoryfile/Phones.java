package fr.vigie.territoryfile;

import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import fr.vigie.territory.PhoneNumber;
import java.util.Optional;

/** The field {@code telephone}, which may be absent. */
final class Phones {

    private Phones() {
    }

    static Optional<String> read(YamlObject o) {
        if (!o.has("telephone")) {
            return Optional.empty();
        }
        YamlValue value = o.field("telephone");
        return value.text().flatMap(text -> PhoneNumber.isWritten(text) ? Optional.of(text) : value.expected("territoryfile.phone"));
    }
}
