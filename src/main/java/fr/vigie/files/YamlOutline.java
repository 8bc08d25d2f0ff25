package fr.vigie.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A file as its author wrote it, remarks included: for a page that shows where its values come from. */
public final class YamlOutline {

    /** A remark, after anything that is not within quotes. */
    private static final Pattern REMARK = Pattern.compile("^([^\"#]|\"[^\"]*\")*?(?:^|\\s)#\\s?(.*)$");

    private final List<String> lines;
    private final List<Leaf> leaves = new ArrayList<>();

    private YamlOutline(List<String> lines) {
        this.lines = lines;
    }

    /**
     * What stands at a place.
     *
     * @param place such as {@code repos.quotidienHeures} or {@code plafonds[0].max}
     * @param text as it is written; of a list of words, the words with commas between
     * @param remark the lines above it and what follows it on its line, or else those of what it is part of; empty for none
     */
    public record Leaf(String place, String text, String remark) {
    }

    /** The leaves in the order of a file that is known to be well formed. */
    public static List<Leaf> of(Path file) {
        try {
            String text = Files.readString(file);
            YamlOutline outline = new YamlOutline(text.lines().toList());
            new Compose(LoadSettings.builder().build()).composeString(text).ifPresent(top -> outline.walk("", top, ""));
            return List.copyOf(outline.leaves);
        } catch (IOException vanished) {
            throw new UncheckedIOException(vanished);
        }
    }

    private void walk(String place, Node node, String inherited) {
        switch (node) {
            case MappingNode mapping -> mapping.getValue().forEach(entry -> field(place, entry, inherited));
            case SequenceNode list when list.getValue().stream().anyMatch(MappingNode.class::isInstance) -> {
                for (int item = 0; item < list.getValue().size(); item++) {
                    Node each = list.getValue().get(item);
                    walk(place + "[" + item + "]", each, remark(line(each), inherited));
                }
            }
            case SequenceNode list -> leaves.add(new Leaf(place, list.getValue().stream().map(YamlOutline::text)
                    .collect(Collectors.joining(", ")), inherited));
            default -> leaves.add(new Leaf(place, text(node), inherited));
        }
    }

    private void field(String place, NodeTuple entry, String inherited) {
        String name = text(entry.getKeyNode());
        walk(place.isEmpty() ? name : place + "." + name, entry.getValueNode(), remark(line(entry.getKeyNode()), inherited));
    }

    private static String text(Node node) {
        return node instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static int line(Node node) {
        return node.getStartMark().orElseThrow().getLine();
    }

    private String remark(int line, String inherited) {
        List<String> own = new ArrayList<>();
        int first = line;
        while (first > 0 && lines.get(first - 1).strip().startsWith("#")) {
            first--;
        }
        for (int each = first; each <= line; each++) {
            Matcher remark = REMARK.matcher(lines.get(each));
            if (remark.matches() && !remark.group(2).isBlank()) {
                own.add(remark.group(2).strip());
            }
        }
        return own.isEmpty() ? inherited : String.join(" ", own);
    }
}
