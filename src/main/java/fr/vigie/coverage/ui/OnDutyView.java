package fr.vigie.coverage.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.vigie.store.Live;
import fr.vigie.store.Live.Subscription;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.EmptyState;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/** Who is on duty now, for whoever has to ring them: read anew at every change, and every few seconds in any case. */
@Route("de-garde")
@Menu(title = "coverage.menu", order = 3, icon = "vaadin:phone")
@RolesAllowed({"STANDARD", "CHEF_DE_POLE", "RADIOLOGUE", "DIRECTEUR", "ADMINISTRATEUR"})
public class OnDutyView extends Div implements HasDynamicTitle {

    private final transient WatchDesk desk;
    private final DutyWatch board = new DutyWatch();
    private final AtomicBoolean due = new AtomicBoolean();
    private final transient List<Subscription> subscriptions = new ArrayList<>();
    private transient Set<String> heard = Set.of();
    private transient TerritoryView territory;
    private transient DutyWatchModel shown;
    private transient Instant asOf;

    OnDutyView(WatchDesk desk) {
        this.desk = desk;
        addClassNames("v-page", "v-on-duty");
        var header = new Div(new H1(getTranslation("coverage.title")));
        header.addClassName("v-page-header");
        add(header);
        var territories = desk.territoriesOf(desk.current().get());
        if (territories.isEmpty()) {
            add(new EmptyState(getTranslation("coverage.noTerritory")));
            return;
        }
        territory = territories.getFirst();
        if (territories.size() > 1) {
            header.add(choice(territories));
        }
        add(board);
        refresh();
    }

    private Select<TerritoryView> choice(List<TerritoryView> territories) {
        var choice = new Select<TerritoryView>();
        choice.setLabel(getTranslation("coverage.territory"));
        choice.setItems(territories);
        choice.setItemLabelGenerator(TerritoryView::name);
        choice.setValue(territory);
        choice.addValueChangeListener(change -> {
            territory = change.getValue();
            refresh();
            getUI().ifPresent(this::listen);
        });
        return choice;
    }

    /** Whatever fails here leaves the page without its sign of life, and the page then says so. */
    private void refresh() {
        var now = desk.clock().instant();
        var read = desk.watch(territory.id(), now, getLocale());
        if (!read.equals(shown)) {
            shown = read;
            board.setWatch(read);
        }
        if (desk.isUpToDate()) {
            asOf = now;
        }
        board.beat(now, asOf);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (territory != null) {
            listen(event.getUI());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        close();
    }

    private void listen(UI ui) {
        close();
        heard = desk.topics(territory, desk.clock().instant());
        heard.forEach(topic -> subscriptions.add(desk.live().subscribe(topic, () -> soon(ui))));
        subscriptions.add(desk.pulse().subscribe(() -> soon(ui)));
    }

    private void close() {
        subscriptions.forEach(Live.Subscription::close);
        subscriptions.clear();
    }

    private void soon(UI ui) {
        if (due.compareAndSet(false, true)) {
            ui.accessLater(() -> {
                due.set(false);
                refresh();
                // a wall screen stays open for months
                if (!heard.equals(desk.topics(territory, desk.clock().instant()))) {
                    listen(ui);
                }
            }, () -> due.set(false)).run();
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("coverage.title") + " · Vigie";
    }
}
