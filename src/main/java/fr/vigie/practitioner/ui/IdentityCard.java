package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.RegimeLimits.Limit;
import java.util.stream.Collectors;

/** Who they are, how to reach them, and the regime that follows from their status. */
class IdentityCard extends SheetCard {

    private final DescriptionList facts = new DescriptionList();

    IdentityCard(Sheet sheet) {
        super(sheet, sheet.words().text("identity.title"));
        var profile = sheet.profile();
        facts.addClassName("v-facts");
        fact("identity.status", lines(strong(words.text("status." + profile.status())), regime()));
        fact("identity.sector", new Span(words.textOf("territory.sector." + profile.sector())));
        if (profile.rpps() != null) {
            fact("identity.rpps", new Span(spaced(profile.rpps())));
        }
        var share = new Span(words.percent(profile.onCallSharePercent()));
        fact("identity.share", profile.holdsDuties() ? share : lines(share, muted(words.text("identity.shareNone"))));
        fact("identity.remote", new Span(words.text(profile.remote() ? "yes" : "no")));
        fact("identity.phone", profile.phone() == null ? muted(words.text("unknown"))
                : new Anchor("tel:" + profile.phone().replace(" ", ""), profile.phone()));
        fact("identity.email", profile.email() == null ? muted(words.text("unknown"))
                : new Anchor("mailto:" + profile.email(), profile.email()));
        add(facts);
        if (sheet.mayEdit()) {
            action("edit.button", VaadinIcon.EDIT, () -> new ProfileEditing(sheet).identity());
        }
    }

    private void fact(String key, Component value) {
        facts.add(new DescriptionList.Term(words.text(key)), new DescriptionList.Description(value));
    }

    private Component regime() {
        var status = sheet.profile().status();
        var regime = lines(muted(words.text("regime." + status.regime())),
                muted(words.text(status.isUnderWorkingTimeLaw() ? "law.yes" : "law.no")));
        var limits = sheet.desk().limits().of(sheet.person(), sheet.day());
        if (!limits.isEmpty()) {
            var list = new UnorderedList();
            limits.forEach(limit -> list.add(new ListItem(limit(limit, words))));
            list.addClassNames("v-muted", "v-limits");
            regime.add(list);
        }
        return regime;
    }

    /** Such as «garde : 1 nuit par semaine au plus». */
    static String limit(Limit limit, PersonWords words) {
        var kinds = limit.kinds().stream().sorted().map(kind -> words.textOf("territory.kind." + kind)).collect(Collectors.joining(", "));
        return words.text("limit", kinds, words.textOf("regulation.counter." + limit.counter()), limit.max(), words.text("over." + limit.over()));
    }

    /** As it stands on the card: 10 99 0000001 is read by nobody. */
    static String spaced(String rpps) {
        return rpps.replaceFirst("(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4");
    }
}
