package fr.vigie.regulation.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.vigie.regulation.RuleEntry;
import fr.vigie.ui.EmptyState;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The rules of a day by theme, to be searched and, by who may, changed. What is unfolded stays so while they change. */
class RulesInForce extends Div {

    private final transient RulesDesk desk;
    private final transient RuleWords words;
    private final TextField search = new TextField();
    private final Checkbox onlyOwn = new Checkbox();
    private final Paragraph pack = new Paragraph();
    private final Div themes = new Div();
    private final Set<String> unfolded = new HashSet<>(Set.of("repos", "plafonds"));
    private transient Ruling ruling;

    RulesInForce(RulesDesk desk, RuleWords words) {
        this.desk = desk;
        this.words = words;
        addClassName("v-stack");
        search.setPlaceholder(words.text("search"));
        search.setAriaLabel(words.text("search"));
        search.setPrefixComponent(VaadinIcon.SEARCH.create());
        search.setClearButtonVisible(true);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.addValueChangeListener(typed -> draw());
        onlyOwn.setLabel(words.text("onlyOwn"));
        onlyOwn.addValueChangeListener(change -> draw());
        Div tools = new Div(search, onlyOwn);
        tools.addClassName("v-toolbar");
        themes.addClassName("v-themes");
        Paragraph abbreviations = new Paragraph(words.text("abbreviations"));
        abbreviations.addClassName("v-muted");
        Paragraph informative = new Paragraph(words.text("informativeMeans"));
        informative.addClassName("v-muted");
        add(pack, tools, themes, informative, abbreviations);
    }

    void show(Ruling shown) {
        ruling = shown;
        pack.setText(packInWords() + " " + (shown.own() == null ? words.text("noOwn")
                : words.text("ownSince", shown.values().size(), words.day(shown.own().from()))));
        draw();
    }

    private String packInWords() {
        String from = words.day(ruling.pack().inForceFrom());
        return desk.packs().lastDay(ruling.pack()).map(last -> words.text("packUntil", ruling.pack().id(), from, words.day(last)))
                .orElse(words.text("pack", ruling.pack().id(), from));
    }

    private void draw() {
        themes.removeAll();
        boolean searching = !search.isEmpty() || onlyOwn.getValue();
        ruling.byTheme().forEach((theme, entries) -> {
            List<RuleEntry> shown = entries.stream().filter(this::isWanted).toList();
            if (!shown.isEmpty()) {
                themes.add(theme(theme, shown, searching));
            }
        });
        if (themes.getComponentCount() == 0) {
            themes.add(new EmptyState(words.text("nothingFound")));
        }
    }

    private boolean isWanted(RuleEntry entry) {
        return (!onlyOwn.getValue() || ruling.valueOf(entry).isPresent())
                && plain(words.meaning(entry) + " " + entry.source() + " " + entry.place()).contains(plain(search.getValue()));
    }

    private Details theme(String theme, List<RuleEntry> shown, boolean searching) {
        long own = shown.stream().filter(entry -> ruling.valueOf(entry).isPresent()).count();
        String title = own == 0 ? words.text("theme.count", words.text("theme." + theme), shown.size())
                : words.text("theme.countOwn", words.text("theme." + theme), shown.size(), own);
        Div content = new Div(new RuleTable(ruling, shown, words, desk.mayEdit(ruling.territory().id()), this::edit));
        if (theme.equals("astreintes")) {
            content.add(new AstreinteLevels(ruling, words));
        }
        Details details = new Details(title, content);
        details.setOpened(searching || unfolded.contains(theme));
        details.addOpenedChangeListener(change -> {
            if (change.isFromClient() && change.isOpened()) {
                unfolded.add(theme);
            } else if (change.isFromClient()) {
                unfolded.remove(theme);
            }
        });
        return details;
    }

    private void edit(RuleEntry entry) {
        new RuleDialog(desk, words, ruling, entry).open();
    }

    /** Without accents or case, as people type. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
