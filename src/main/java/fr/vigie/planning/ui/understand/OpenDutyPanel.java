package fr.vigie.planning.ui.understand;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.vigie.planning.OpenDuty;
import fr.vigie.planning.OpenDuty.NeedThen;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.DutyKind;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;

/** Why a duty is open, recourse by recourse, and what would give it a holder, each one click away. */
public class OpenDutyPanel extends Div {

    private final transient Wordbook words;
    private final transient RotaState rota;

    /**
     * @param duty one of the rota's that nobody holds
     * @param done called once something was done about it
     */
    public OpenDutyPanel(UnderstandDesk desk, RotaState rota, DutyId duty, Runnable done) {
        this.rota = rota;
        this.words = desk.wordbooks().in(getLocale());
        addClassName("v-open-duty");
        var told = desk.understanding().of(rota, duty, getLocale());
        add(new H3(getTranslation("planning.open.title")));
        if (!told.needs().isEmpty()) {
            add(meanwhile(told));
        }
        var acting = new Acting(desk, words, rota, duty, done);
        told.levels().forEach(level -> add(new LevelPart(level, acting)));
    }

    private Div meanwhile(OpenDuty told) {
        var list = new UnorderedList(told.needs().stream().map(need -> new ListItem(word(need, told.isOfSeveralSites()))).toArray(ListItem[]::new));
        var meanwhile = new Div(new Paragraph(getTranslation("planning.open.meanwhile")), list);
        meanwhile.addClassName("v-open-needs");
        return meanwhile;
    }

    private String word(NeedThen need, boolean withSites) {
        var territory = rota.id().territory();
        var modality = getTranslation("territory.modality." + need.modality());
        if (withSites) {
            modality += need.sites().stream().map(site -> words.site(territory, site)).sorted().collect(joining(", ", " (", ")"));
        }
        if (need.by() == null) {
            return getTranslation("planning.open.uncovered", modality, Dates.length(need.uncovered()), need.sites().size());
        }
        var how = words.kind(territory, need.by()) == DutyKind.TELERADIOLOGIE ? "planning.open.read" : "planning.open.covered";
        return words.text(how, modality, words.line(territory, need.by()), need.holders().stream().map(words::practitioner).collect(joining(", ")));
    }
}
