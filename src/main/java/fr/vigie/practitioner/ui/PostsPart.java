package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PostConflict;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.Site;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Checks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where they work: posts with their shares and dates, and conventions. Posts that cannot be held together say so as they are typed. */
class PostsPart extends Div implements ProfilePart {

    private final transient TerritoryView territory;
    private final transient PersonWords words;
    private final transient LocalDate begin;
    private final transient Checks checks = new Checks();
    private final List<PostRow> rows = new ArrayList<>();
    private final Div posts = new Div();
    private final CheckboxGroup<Site> conventions;

    /** @param begin first day of a post that is added */
    PostsPart(TerritoryView territory, PersonWords words, LocalDate begin) {
        this.territory = territory;
        this.words = words;
        this.begin = begin;
        var fields = new Fields(words);
        conventions = fields.several("edit.conventions", territory.sites(), Site::name);
        conventions.setHelperText(words.text("edit.conventionsHelp"));
        var add = new Button(words.text("edit.addPost"), VaadinIcon.PLUS.create(), click -> add(Optional.empty()));
        add.addThemeVariants(ButtonVariant.LUMO_SMALL);
        posts.addClassName("v-stack");
        addClassName("v-edit-form");
        add(posts, add, conventions);
    }

    @Override
    public Component component() {
        return this;
    }

    @Override
    public void show(Profile profile) {
        rows.clear();
        posts.removeAll();
        profile.posts().forEach(post -> add(Optional.of(post)));
        conventions.setValue(territory.sites().stream().filter(site -> profile.conventionSites().contains(site.id())).collect(Collectors.toSet()));
    }

    /** With one to be told. */
    void startEmpty() {
        add(Optional.empty());
    }

    @Override
    public Optional<UnaryOperator<Profile>> read() {
        checks.begin();
        List<Post> read = rows.stream().map(row -> row.read(checks)).flatMap(Optional::stream).toList();
        if (!checks.passed() || !standTogether()) {
            return Optional.empty();
        }
        var beside = conventions.getValue().stream().map(Site::id).collect(Collectors.toSet());
        return Optional.of(profile -> profile.withPlaces(read, beside));
    }

    private void add(Optional<Post> post) {
        var row = new PostRow(territory, words, this::remove, this::standTogether);
        rows.add(row);
        posts.add(row);
        post.ifPresentOrElse(row::show, () -> row.begin(begin));
    }

    private void remove(PostRow row) {
        rows.remove(row);
        posts.remove(row);
        standTogether();
    }

    private boolean standTogether() {
        rows.forEach(row -> row.cannotBeHeld(""));
        var told = rows.stream().filter(row -> row.typed().isPresent()).toList();
        var conflicts = PostConflict.among(told.stream().map(row -> row.typed().orElseThrow()).toList());
        conflicts.forEach(each -> told.get(each.post()).cannotBeHeld(each.sameSite() ? words.text("fault.postTwice", words.date(each.day()))
                : words.text("fault.postSum", words.date(each.day()), words.percent(each.percent()))));
        return conflicts.isEmpty();
    }
}
