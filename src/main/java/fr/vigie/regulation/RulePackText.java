package fr.vigie.regulation;

import fr.vigie.files.YamlOutline;
import fr.vigie.files.YamlOutline.Leaf;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A pack's parameters with their sources, in the order of its file. */
final class RulePackText {

    private static final Pattern CAP = Pattern.compile("plafonds\\[(\\d+)]\\.max");
    private static final Set<String> NOT_RULES = Set.of("id", "enVigueur");

    private RulePackText() {
    }

    /** @param pack read from that file */
    static List<RuleEntry> of(Path file, RulePack pack) {
        Map<String, RuleParameter> parameters = pack.parameters().stream()
                .collect(Collectors.toMap(RuleParameter::place, Function.identity()));
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        YamlOutline.of(file).forEach(leaf -> leaves.put(leaf.place(), leaf));
        List<RuleEntry> entries = new ArrayList<>();
        for (Leaf leaf : leaves.values()) {
            Matcher cap = CAP.matcher(leaf.place());
            if (cap.matches()) {
                Cap known = pack.caps().get(Integer.parseInt(cap.group(1)));
                entries.add(new RuleEntry(CapPlace.of(known), leaf.text(), leaf.remark(), parameters.get(CapPlace.of(known)), known));
            } else if (leaf.place().endsWith(".de")) {
                String hours = leaf.place().substring(0, leaf.place().length() - ".de".length());
                entries.add(new RuleEntry(hours, leaf.text() + " – " + leaves.get(hours + ".a").text(), leaf.remark(), null, null));
            } else if (isOne(leaf.place(), leaves)) {
                entries.add(new RuleEntry(leaf.place(), leaf.text(), leaf.remark(), parameters.get(leaf.place()), null));
            }
        }
        return List.copyOf(entries);
    }

    /** Not the rest of a cap or of hours. */
    private static boolean isOne(String place, Map<String, Leaf> leaves) {
        boolean ofHours = place.lastIndexOf('.') > 0 && leaves.containsKey(place.substring(0, place.lastIndexOf('.')) + ".de")
                && !place.endsWith(".demiJournees");
        return !place.startsWith("plafonds[") && !ofHours && !NOT_RULES.contains(place);
    }
}
