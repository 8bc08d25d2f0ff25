package fr.vigie.planning.ui.repair;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.RepairPlan.Disturbed;
import fr.vigie.planning.ui.repair.WayCard.PersonToRing;
import fr.vigie.rota.RotaId;
import fr.vigie.ui.Wordbook;
import java.util.List;

/** What was done, and whom to tell of it. */
class RepairedCard extends Section {

    RepairedCard(RotaId rota, List<Disturbed> toTell, Wordbook words) {
        addClassNames("v-card", "v-repair-done");
        add(new H2(words.text("repair.done")));
        if (toTell.isEmpty()) {
            add(new Paragraph(words.text("repair.done.open")));
        } else {
            tell(toTell, words);
        }
        add(new Anchor("tableau/" + rota.month(), words.text("repair.done.board", words.month(rota))));
    }

    private void tell(List<Disturbed> toTell, Wordbook words) {
        var people = new UnorderedList();
        people.addClassName("v-repair-people");
        toTell.forEach(each -> people.add(new ListItem(new PersonToRing(each, each.person().territory(), words, true))));
        add(new Paragraph(words.text("repair.done.tell")), people);
    }
}
