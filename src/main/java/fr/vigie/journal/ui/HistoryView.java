package fr.vigie.journal.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ConfigurableFilterDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.journal.Filter;
import jakarta.annotation.security.RolesAllowed;

/** Every change of a territory, read from the events as far as one scrolls. */
@Route("historique")
@Menu(title = "journal.menu", order = 3.2, icon = "vaadin:time-backward")
@RolesAllowed({"ADMINISTRATEUR", "CHEF_DE_POLE"})
public class HistoryView extends Div implements HasDynamicTitle {

    private final transient HistoryDesk desk;
    private final Span count = new Span();
    private final Div empty = new Div();
    private final EntryGrid grid;
    private final transient ConfigurableFilterDataProvider<Line, Void, Filter> entries;
    private int number;

    HistoryView(HistoryDesk desk) {
        this.desk = desk;
        var words = desk.words(getLocale());
        addClassNames("v-page", "v-history");
        count.addClassName("v-badge");
        var header = new Div(new H1(getTranslation("journal.title")), count);
        header.addClassName("v-page-header");
        var intro = new Paragraph(getTranslation("journal.intro"));
        intro.addClassName("v-muted");
        var filter = new HistoryFilter(desk, words, this::show);
        var filters = new Details(getTranslation("journal.filter"), filter);
        filters.setOpened(true);
        empty.addClassName("v-empty");
        grid = new EntryGrid(desk, getLocale());
        entries = DataProvider.<Line, Filter>fromFilteringCallbacks(
                query -> desk.lines(query.getFilter().orElseThrow(), query.getOffset(), query.getLimit(), getLocale()),
                query -> number).withConfigurableFilter();
        grid.setItems(entries);
        show(filter.filter());
        add(header, intro, filters, empty, grid);
        addAttachListener(attached -> {
            var page = attached.getUI().getPage();
            var width = page.getExtendedClientDetails().getWindowInnerWidth();
            grid.fit(width);
            filters.setOpened(!EntryGrid.isNarrow(width));
            var resized = page.addBrowserWindowResizeListener(event -> grid.fit(event.getWidth()));
            addDetachListener(detached -> {
                detached.unregisterListener();
                resized.remove();
            });
        });
    }

    /** Counts apart from the grid, which does not count while it is hidden. */
    private void show(Filter wanted) {
        var filter = wanted.upTo(desk.journal().newest());
        number = desk.journal().count(filter);
        entries.setFilter(filter);
        count.setText(getTranslation("journal.count", number));
        empty.setText(number > 0 ? "" : getTranslation(wanted.isNarrowed() ? "journal.emptyFiltered" : "journal.empty"));
        empty.setVisible(number == 0);
        grid.setVisible(number > 0);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("journal.title") + " · Vigie";
    }
}
