package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.practitioner.HeldDuties.HeldDuty;
import fr.vigie.ui.Dates;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The duties that somebody holds on some days and that will be to give to others. Nothing where there is none. */
class HeldWarning extends Div {

    /** More are counted, not listed. */
    private static final int MOST_LISTED = 6;

    private final transient Sheet sheet;
    private final String key;

    /** @param key of what to say before them; their number is its argument */
    HeldWarning(Sheet sheet, String key) {
        this.sheet = sheet;
        this.key = key;
        addClassName("v-held");
        getElement().setAttribute("role", "status");
    }

    /** @param to null for all from then on */
    void show(LocalDate from, @Nullable LocalDate to) {
        removeAll();
        var duties = sheet.desk().held().of(sheet.person(), from, to);
        if (!duties.isEmpty()) {
            var list = new UnorderedList();
            duties.stream().limit(MOST_LISTED).forEach(duty -> list.add(new ListItem(told(duty))));
            if (duties.size() > MOST_LISTED) {
                list.add(new ListItem(sheet.words().text("held.more", duties.size() - MOST_LISTED)));
            }
            add(new Paragraph(sheet.words().text(key, duties.size())), list);
        }
    }

    private String told(HeldDuty duty) {
        var words = sheet.words().wordbook();
        return words.text("ui.duty." + words.kind(duty.territory(), duty.line()), Dates.shortDay(duty.day(), words.locale()),
                words.line(duty.territory(), duty.line()), duty.slot());
    }
}
