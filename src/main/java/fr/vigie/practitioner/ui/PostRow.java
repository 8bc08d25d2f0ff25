package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import fr.vigie.practitioner.Post;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import fr.vigie.ui.DayField;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** The fields of one post. What it cannot be held together with is said below them. */
class PostRow extends Div {

    private static final int WHOLE = 100;

    private final transient TerritoryView territory;
    private final transient PersonWords words;
    private final Select<Site> site;
    private final IntegerField percent;
    private final DayField from;
    private final DayField to;
    private final Div conflict = new Div();

    /** @param changed on each change of a field */
    PostRow(TerritoryView territory, PersonWords words, Consumer<PostRow> remove, Runnable changed) {
        this.territory = territory;
        this.words = words;
        var fields = new Fields(words);
        site = fields.choice("edit.site", territory.sites(), Site::name);
        Fields.needed(site);
        percent = fields.number("edit.percent", 1, WHOLE);
        percent.setRequiredIndicatorVisible(true);
        from = fields.day("edit.from");
        to = fields.end("edit.to");
        conflict.addClassName("v-refusal");
        conflict.getElement().setAttribute("role", "alert");
        var drop = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        drop.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        drop.setAriaLabel(words.text("edit.removePost"));
        var row = Fields.row(site, percent, from, to);
        row.add(drop);
        row.addClassName("v-post-fields");
        addClassName("v-post-row");
        add(row, conflict);
        site.addValueChangeListener(change -> changed.run());
        percent.addValueChangeListener(change -> changed.run());
        from.addValueChangeListener(change -> changed.run());
        to.addValueChangeListener(change -> changed.run());
    }

    void show(Post post) {
        site.setValue(territory.site(post.site()).orElse(null));
        percent.setValue(post.percent());
        from.setValue(post.from());
        to.setValue(post.to());
    }

    /** For a post that is added. */
    void begin(LocalDate day) {
        from.setValue(day);
    }

    /** Empty when a field is at fault, which says so. */
    Optional<Post> read(Checks checks) {
        var where = checks.needed(site, words.text("fault.choose"));
        var much = checks.needed(percent, words.text("fault.number", 1, WHOLE));
        var begin = checks.needed(from, words.text("fault.day"));
        var end = checks.optional(to);
        checks.order(begin, end, to, words.text("fault.order"));
        where.filter(place -> place.lastDay() != null && (end.isEmpty() || end.get().isAfter(place.lastDay())))
                .ifPresent(place -> checks.fault(to, words.text("fault.siteCloses", place.name(), place.lastDay())));
        return where.isEmpty() || much.isEmpty() || begin.isEmpty() || to.isInvalid() ? Optional.empty()
                : Optional.of(new Post(where.get().id(), much.get(), begin.get(), end.orElse(null)));
    }

    /** As far as it is told already, without a word about what lacks. */
    Optional<Post> typed() {
        var complete = !site.isEmpty() && !percent.isEmpty() && !percent.isInvalid() && !from.isEmpty()
                && (to.isEmpty() || !to.getValue().isBefore(from.getValue()));
        return complete ? Optional.of(new Post(site.getValue().id(), percent.getValue(), from.getValue(), to.getValue())) : Optional.empty();
    }

    /** @param why empty when it stands beside the others */
    void cannotBeHeld(String why) {
        conflict.setText(why);
    }
}
