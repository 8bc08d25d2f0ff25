package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaPast;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Wordbook;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Two versions side by side: duty by duty, then what it makes for each person. */
final class VersionComparison {

    private final RotaPast past;
    private final int from;
    private final int to;
    private final RotaId rota;
    private final Wordbook words;

    VersionComparison(RotaPast past, int from, int to, RotaId rota, Wordbook words) {
        this.past = past;
        this.from = from;
        this.to = to;
        this.rota = rota;
        this.words = words;
    }

    Component[] parts() {
        var differences = past.between(from, to);
        if (differences.isEmpty()) {
            return new Component[] {new Paragraph(words.text("life.versions.same"))};
        }
        return new Component[] {new H3(words.text("life.differences.count", differences.size())),
                new DifferenceTable(differences, version(from), version(to), rota, words),
                new H3(words.text("life.versions.people")), people()};
    }

    /** Only those for whom something differs, by name. */
    private FactTable people() {
        var one = past.version(from).orElseThrow();
        var other = past.version(to).orElseThrow();
        var table = new FactTable(words.text("life.versions.people"), List.of(words.text("life.part.person"),
                words.text("life.part.duties"), words.text("life.part.nights"), words.text("life.part.daysOff"),
                words.text("life.part.points")));
        Stream.concat(one.holders().values().stream(), other.holders().values().stream()).distinct()
                .sorted(Comparator.comparing(words::practitioner)).filter(who -> !one.heldBy(who).equals(other.heldBy(who)))
                .forEach(who -> row(table, who, one, other));
        return table;
    }

    private void row(FactTable table, PractitionerId who, RotaState one, RotaState other) {
        var before = DutySums.of(one.heldBy(who));
        var after = DutySums.of(other.heldBy(who));
        table.row(words.practitioner(who), change(before.duties(), after.duties()), change(before.nights(), after.nights()),
                change(before.daysOff(), after.daysOff()), change(before.points(), after.points()));
    }

    /** Such as «4 → 5 (+1)»; one number where nothing changes. */
    private static FactTable.Quantity change(int before, int after) {
        return new FactTable.Quantity(before == after ? String.valueOf(after)
                : before + " → " + after + " (" + (after > before ? "+" : "−") + Math.abs(after - before) + ")");
    }

    private String version(int number) {
        return words.text("life.versions.version", number);
    }
}
