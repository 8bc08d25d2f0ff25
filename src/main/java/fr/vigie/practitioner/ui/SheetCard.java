package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** One part of a person's sheet, with its title and what may be done about it. */
abstract class SheetCard extends Section {

    final transient Sheet sheet;
    final transient PersonWords words;
    private final Div head;

    /** @param title a text, or a text of the bundle's */
    SheetCard(Sheet sheet, String title) {
        this.sheet = sheet;
        this.words = sheet.words();
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        head = new Div(new H2(title), spacer);
        head.addClassName("v-page-header");
        addClassName("v-card");
        add(head);
    }

    /** At the right of the title. */
    void action(String key, VaadinIcon icon, Runnable act) {
        var button = new Button(words.text(key), icon.create(), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        head.add(button);
    }

    /** A small button in a row; its name says whose row it is. */
    Button small(String key, String about, Runnable act) {
        var button = new Button(words.text(key), click -> act.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(words.text(key) + " " + about);
        return button;
    }

    Paragraph note(String text) {
        var note = new Paragraph(text);
        note.addClassNames("v-muted", "v-note");
        return note;
    }

    static Span muted(String text) {
        var muted = new Span(text);
        muted.addClassName("v-muted");
        return muted;
    }

    static Span strong(String text) {
        var strong = new Span(text);
        strong.addClassName("v-strong");
        return strong;
    }

    static Span badge(String text, String style) {
        var badge = new Span(text);
        badge.addClassNames("v-badge", style);
        return badge;
    }

    static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("v-list");
        return list;
    }

    /** What it says at the left, what may be done at the right. */
    static ListItem row(Component words, Component... actions) {
        var spacer = new Div();
        spacer.addClassName("v-spacer");
        var row = new ListItem(words, spacer);
        row.add(actions);
        row.addClassName("v-sheet-row");
        return row;
    }

    static Div lines(Component... lines) {
        var column = new Div(lines);
        column.addClassName("v-lines");
        return column;
    }
}
