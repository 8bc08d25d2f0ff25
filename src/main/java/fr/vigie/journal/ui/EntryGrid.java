package fr.vigie.journal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import fr.vigie.journal.Entry;
import fr.vigie.ui.Dates;
import java.time.ZoneId;
import java.util.Locale;

/** Entries as rows, of fewer columns on a small screen; on a phone, as cards. What one sentence cannot hold unfolds below it. */
class EntryGrid extends Grid<Line> {

    /** Widths of a window, in pixels: below one entries are cards, below the other who and why stand below when and what. */
    private static final int NARROW = 700;
    private static final int SMALL = 1200;

    private final transient HistoryDesk desk;
    private final Locale locale;
    private final transient ZoneId zone;
    private final Column<Line> card;

    EntryGrid(HistoryDesk desk, Locale locale) {
        this.desk = desk;
        this.locale = locale;
        zone = desk.zone(locale);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setDetailsVisibleOnClick(false);
        setPageSize(50);
        addClassName("v-entries");
        column("when", this::when).setWidth("11.5rem").setFlexGrow(0);
        column("who", line -> new Span(line.entry().authorName())).setWidth("10rem").setFlexGrow(0);
        column("what", this::whatAndWhy).setFlexGrow(6);
        column("why", this::why).setFlexGrow(3);
        column("from", this::from).setWidth("7.5rem").setFlexGrow(0);
        column("see", line -> see(line, true)).setWidth("5rem").setFlexGrow(0);
        card = addColumn(new ComponentRenderer<Component, Line>(this::card)).setHeader(getTranslation("journal.column.all"));
        card.setVisible(false);
        setItemDetailsRenderer(new ComponentRenderer<Component, Line>(line -> new EntryDetails(line, desk.words(locale))));
    }

    /** @param width of the window; 0 while it is not known */
    void fit(int width) {
        var narrow = isNarrow(width);
        var small = !narrow && width > 0 && width < SMALL;
        getColumns().forEach(column -> column.setVisible(column == card == narrow));
        if (small) {
            getColumnByKey("who").setVisible(false);
            getColumnByKey("why").setVisible(false);
        }
        setClassName("cards", narrow);
        setClassName("few", small);
    }

    static boolean isNarrow(int width) {
        return width > 0 && width < NARROW;
    }

    private Column<Line> column(String key, SerializableFunction<Line, Component> content) {
        return addColumn(new ComponentRenderer<>(content)).setHeader(getTranslation("journal.column." + key)).setResizable(true)
                .setKey(key);
    }

    private Component when(Line line) {
        var who = new Span(line.entry().authorName());
        who.addClassNames("v-entry-who", "v-muted");
        var when = new Div(moment(line), who);
        when.addClassName("v-entry-when");
        return when;
    }

    private Span moment(Line line) {
        return new Span(Dates.moment(line.entry().at(), zone, locale));
    }

    private Component whatAndWhy(Line line) {
        var what = what(line);
        what.add(why(line));
        return what;
    }

    private Div what(Line line) {
        var what = new Div(new Span(line.sentence().text()));
        what.addClassName("v-entry-what");
        if (line.hasDetails()) {
            what.add(unfold(line));
        }
        return what;
    }

    private Button unfold(Line line) {
        var button = new Button(unfoldText(line));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL);
        button.addClickListener(click -> {
            setDetailsVisible(line, !isDetailsVisible(line));
            button.setText(unfoldText(line));
            button.getElement().setAttribute("aria-expanded", String.valueOf(isDetailsVisible(line)));
        });
        button.getElement().setAttribute("aria-expanded", String.valueOf(isDetailsVisible(line)));
        return button;
    }

    private String unfoldText(Line line) {
        if (isDetailsVisible(line)) {
            return getTranslation("journal.collapse");
        }
        if (line.entry().event() instanceof Entry.Unreadable) {
            return getTranslation("journal.expandUnknown");
        }
        var duties = line.sentence().duties();
        return duties.isEmpty() ? getTranslation("journal.expand", line.sentence().changes().size())
                : getTranslation("journal.expandDuties", duties.size());
    }

    private Component why(Line line) {
        var why = new Div();
        if (!line.entry().reason().isBlank()) {
            why.add(new Span(getTranslation("journal.quoted", line.entry().reason())));
        }
        line.cause().ifPresent(cause -> {
            var led = new Span(cause);
            led.addClassName("v-muted");
            why.add(led);
        });
        why.addClassName("v-entry-why");
        return why;
    }

    private Component from(Line line) {
        var origin = new Span(getTranslation("journal.origin." + line.entry().origin()));
        origin.addClassNames("v-badge", "origin-" + line.entry().origin().name().toLowerCase(Locale.ROOT));
        return origin;
    }

    private Component see(Line line, boolean iconOnly) {
        var words = getTranslation("journal.seeThen");
        var link = new RouterLink("", PastRotaView.class);
        link.setQueryParameters(Moment.address(line.sentence().rota(), line.entry().at()));
        link.add(VaadinIcon.CALENDAR_CLOCK.create());
        link.addClassName("v-see-then");
        if (iconOnly) {
            link.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        } else {
            link.add(new Span(words));
        }
        return link;
    }

    private Component card(Line line) {
        var who = new Span(line.entry().authorName());
        who.addClassName("v-strong");
        var when = moment(line);
        when.addClassName("v-muted");
        var head = new Div(who, from(line));
        head.addClassName("v-toolbar");
        var card = new Div(head, when, what(line), why(line), see(line, false));
        card.addClassName("v-entry-card");
        return card;
    }
}
