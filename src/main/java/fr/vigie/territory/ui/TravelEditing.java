package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import fr.vigie.access.Command;
import fr.vigie.territory.Site;
import fr.vigie.territory.SitePair;
import fr.vigie.territory.TerritoryCommand.SetTravelTimes;
import fr.vigie.territory.TravelTimes;
import fr.vigie.territory.ui.EditDialog.Reason;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The dialog with the minutes between the sites. Two who change different ways do not disturb each other. */
record TravelEditing(TerritoryDesk desk, Shown shown) {

    void open(Component page) {
        List<Site> sites = shown.sites();
        TravelTimes known = shown.then().travelTimes(pairs(sites));
        String width = "min(" + (14 + 6 * sites.size()) + "rem, 96vw)";
        TravelForm form = new TravelForm(sites, shown.editable(), shown.words());
        if (!shown.editable() || sites.size() < 2) {
            form.show(known);
            Dialog dialog = new Dialog(form);
            dialog.setHeaderTitle(shown.words().text("travel.open"));
            dialog.setWidth(width);
            dialog.getFooter().add(new Button(page.getTranslation("ui.close"), click -> dialog.close()));
            dialog.open();
            return;
        }
        var dialog = new EditDialog<>(desk, shown.words(), shown.words().text("travel.open"), form, known).reason(Reason.NEEDED)
                .changingNothingWhen((seen, typed) -> known.with(seen).differing(typed).isEmpty())
                .sending((seen, typed, reason) -> command(known.with(seen), typed, reason), typed -> shown.words().text("travel.changed"))
                .undoing((seen, before, reason) -> command(seen, known.with(before), reason));
        dialog.setWidth(width);
        dialog.open(page);
    }

    private Command command(TravelTimes seen, TravelTimes typed, String reason) {
        Set<SitePair> changed = seen.differing(typed);
        return new SetTravelTimes(shown.id(), seen.of(changed), typed.of(changed), reason);
    }

    private static Set<SitePair> pairs(List<Site> sites) {
        Set<SitePair> pairs = new HashSet<>();
        sites.forEach(one -> sites.stream().filter(other -> !other.id().equals(one.id()))
                .forEach(other -> pairs.add(new SitePair(one.id(), other.id()))));
        return pairs;
    }
}
