package fr.vigie.territoryfile;

import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The names of one kind. What is faulty otherwise is declared all the same, so that one fault does not make all who refer
 * to it look faulty too.
 */
final class Register {

    private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";

    private final String expected;
    private final Set<String> declared = new LinkedHashSet<>();

    /** Of names that nothing refers to. */
    Register() {
        this("");
    }

    /** @param expected key of the fault for a name that is not declared; the names that are follow as an argument */
    Register(String expected) {
        this.expected = expected;
    }

    /** The field {@code id}: lower case, digits and hyphens, once. */
    Optional<String> id(YamlObject owner) {
        YamlValue value = owner.field("id");
        return value.text().flatMap(text -> text.matches(ID) ? Optional.of(text) : value.expected("territoryfile.id"))
                .flatMap(text -> declare(value, text));
    }

    /** The field {@code id} of something that nothing refers to, or a name of its place in the list. */
    static Optional<String> idOr(YamlObject owner, String otherwise) {
        return owner.has("id") ? owner.field("id").text() : Optional.of(otherwise);
    }

    Optional<String> declare(YamlValue value, String name) {
        return declared.add(name) ? Optional.of(name) : value.expected("territoryfile.once");
    }

    void declare(String name) {
        declared.add(name);
    }

    Optional<String> refer(YamlValue value) {
        return value.text().flatMap(name -> declared.contains(name) ? Optional.of(name)
                : value.expected(expected, String.join(", ", declared)));
    }

    String[] all() {
        return declared.toArray(String[]::new);
    }

    /** Every name of a list that is declared. */
    List<String> referAll(YamlValue list) {
        List<String> names = new ArrayList<>();
        for (YamlValue item : list.list()) {
            refer(item).ifPresent(name -> {
                if (names.contains(name)) {
                    item.expected("territoryfile.onceInList");
                }
                names.add(name);
            });
        }
        return names;
    }
}
