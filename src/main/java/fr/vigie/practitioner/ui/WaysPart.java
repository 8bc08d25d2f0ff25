package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.util.LinkedHashMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Minutes to each site; a field left empty is not known. */
class WaysPart extends Div implements ProfilePart {

    private static final int DAY_MINUTES = 24 * 60;

    private final transient Checks checks = new Checks();
    private final Map<SiteId, IntegerField> response = new LinkedHashMap<>();
    private final Map<SiteId, IntegerField> travel = new LinkedHashMap<>();

    WaysPart(TerritoryView territory, PersonWords words) {
        var fields = new Fields(words);
        addClassName("v-edit-form");
        add(fields.note(words.text("edit.waysHelp")));
        for (Site site : territory.sites()) {
            response.put(site.id(), minutes(fields, "ways.response", site));
            travel.put(site.id(), minutes(fields, "ways.travel", site));
            var row = Fields.row(new H3(site.name()), response.get(site.id()), travel.get(site.id()));
            row.addClassName("v-ways-row");
            add(row);
        }
    }

    private static IntegerField minutes(Fields fields, String key, Site site) {
        var field = fields.number(key, 0, DAY_MINUTES);
        field.setAriaLabel(field.getLabel() + ", " + site.name());
        return field;
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Profile profile) {
        response.forEach((site, field) -> field.setValue(profile.responseMinutes().get(site)));
        travel.forEach((site, field) -> field.setValue(profile.travelMinutes().get(site)));
    }

    @Override
    public Optional<UnaryOperator<Profile>> read() {
        checks.begin();
        var toPatient = read(response);
        var byRoad = read(travel);
        return checks.passed() ? Optional.of(profile -> profile.withWays(toPatient, byRoad)) : Optional.empty();
    }

    private Map<SiteId, Integer> read(Map<SiteId, IntegerField> fields) {
        var minutes = new HashMap<SiteId, Integer>();
        fields.forEach((site, field) -> checks.optional(field).ifPresent(number -> minutes.put(site, number)));
        return minutes;
    }
}
