package fr.vigie.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Named fields of a file. */
public final class YamlObject {

    private final YamlValue self;
    private final MappingNode node;
    private final @Nullable YamlObject base;

    YamlObject(YamlValue self, MappingNode node) {
        this(self, node, null);
    }

    private YamlObject(YamlValue self, MappingNode node, @Nullable YamlObject base) {
        this.self = self;
        this.node = node;
        this.base = base;
    }

    /** This one, with the fields of another wherever it has none of its own; one that stands empty here is none there. */
    public YamlObject over(YamlObject other) {
        return new YamlObject(self, node, other);
    }

    /** The value of a field; reading an absent one names it as missing. */
    public YamlValue field(String name) {
        for (NodeTuple entry : node.getValue()) {
            if (name.equals(nameOf(entry.getKeyNode()))) {
                return self.child(name, entry.getValueNode(), lineOf(entry.getKeyNode()));
            }
        }
        return base == null ? self.child(name, null, self.line()) : base.field(name);
    }

    public boolean has(String name) {
        return field(name).isPresent();
    }

    /** Its own fields' names in the order of the file. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        node.getValue().forEach(entry -> names.add(nameOf(entry.getKeyNode())));
        return names;
    }

    /** Names every field that is none of these, so that a misspelt one is never lost, and every one that stands twice. */
    public YamlObject only(String... known) {
        Set<String> met = new HashSet<>();
        for (NodeTuple entry : node.getValue()) {
            String name = nameOf(entry.getKeyNode());
            YamlValue there = self.child(name, entry.getKeyNode(), lineOf(entry.getKeyNode()));
            if (!met.add(name)) {
                there.expected("files.once");
            } else if (!List.of(known).contains(name)) {
                there.expected("files.field", String.join(", ", known));
            }
        }
        return this;
    }

    public YamlValue self() {
        return self;
    }

    private static String nameOf(Node key) {
        return key instanceof ScalarNode scalar ? scalar.getValue() : "?";
    }

    private int lineOf(Node key) {
        return key.getStartMark().map(mark -> mark.getLine() + 1).orElse(self.line());
    }
}
