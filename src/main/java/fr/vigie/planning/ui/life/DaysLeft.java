package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Span;
import fr.vigie.planning.Deadline;
import fr.vigie.rota.RotaStatus;
import fr.vigie.ui.Dates;

/** The days left until a month's rota is to be published; hidden once it is. */
public class DaysLeft extends Span {

    /** When the days left begin to press. */
    private static final int FEW = 5;

    public DaysLeft(Deadline deadline, RotaStatus status) {
        addClassName("v-badge");
        setVisible(status != RotaStatus.PUBLISHED);
        var days = deadline.daysLeft();
        var day = Dates.shortDay(deadline.day(), getLocale());
        if (days < 0) {
            addClassName("danger");
            setText(getTranslation("life.deadline.past", day, -days));
        } else {
            if (days <= FEW) {
                addClassName("warn");
            }
            setText(getTranslation(days == 0 ? "life.deadline.today" : "life.deadline.left", day, days));
        }
    }
}
