package fr.vigie.journal.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.timepicker.TimePicker;
import fr.vigie.rota.RotaId;
import fr.vigie.ui.DayField;
import fr.vigie.ui.Wordbook;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Chooses a month and an instant to the second. */
class InstantPicker extends Div {

    private final transient HistoryDesk desk;
    private final transient ZoneId zone;
    private final transient BiConsumer<RotaId, Instant> go;
    private final Select<RotaId> month = new Select<>();
    private final DayField date = new DayField(getTranslation("journal.past.date"));
    private final TimePicker time = new TimePicker(getTranslation("journal.past.time"));
    private final Span fault = new Span();

    InstantPicker(HistoryDesk desk, List<RotaId> months, Wordbook words, BiConsumer<RotaId, Instant> go) {
        this.desk = desk;
        this.zone = desk.zone(words.locale());
        this.go = go;
        addClassNames("v-toolbar", "v-instant");
        month.setLabel(getTranslation("journal.past.month"));
        month.setItems(months);
        month.setItemLabelGenerator(rota -> HistoryFilter.label(rota, desk.visible(), words));
        time.setStep(Duration.ofSeconds(1));
        time.setLocale("en".equals(words.locale().getLanguage()) ? Locale.UK : Locale.FRANCE);
        fault.addClassName("v-refusal");
        fault.getElement().setAttribute("role", "alert");
        var show = new Button(getTranslation("journal.past.show"), click -> choose());
        show.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        show.addClickShortcut(Key.ENTER).listenOn(this);
        add(month, date, time, show, fault);
    }

    void show(RotaId rota, Instant at) {
        fault.setText("");
        month.setValue(rota);
        var local = at.atZone(zone);
        date.setValue(local.toLocalDate());
        time.setValue(local.toLocalTime().truncatedTo(ChronoUnit.SECONDS));
    }

    /** A second is meant whole: what happened within it has happened. */
    private void choose() {
        if (month.isEmpty() || date.isEmpty() || time.isEmpty()) {
            fault.setText(getTranslation("journal.past.incomplete"));
            return;
        }
        LocalTime second = time.getValue().truncatedTo(ChronoUnit.SECONDS);
        var at = date.getValue().atTime(second).atZone(zone).toInstant().plusSeconds(1).minusMillis(1);
        if (at.truncatedTo(ChronoUnit.SECONDS).isAfter(desk.now())) {
            fault.setText(getTranslation("journal.past.future"));
            return;
        }
        fault.setText("");
        go.accept(month.getValue(), at);
    }
}
