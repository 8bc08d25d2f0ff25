package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.practitioner.Post;
import java.util.Comparator;

/** Where they work, with what share of a full time, from when to when; and the conventions beside. */
class PostsCard extends SheetCard {

    PostsCard(Sheet sheet) {
        super(sheet, sheet.words().text("posts.title"));
        var profile = sheet.profile();
        if (profile.external()) {
            add(note(words.text("posts.external")));
            return;
        }
        if (sheet.mayEdit()) {
            action("edit.button", VaadinIcon.EDIT, () -> new ProfileEditing(sheet).places());
        }
        if (profile.posts().isEmpty()) {
            add(note(words.text("posts.none")));
        } else {
            var list = list();
            profile.posts().stream().sorted(Comparator.comparing(Post::from)).forEach(post -> list.add(row(post(post), share(post))));
            add(list, note(words.text("posts.total", words.percent(sheet.person().percentOn(sheet.day())))));
        }
        if (!profile.conventionSites().isEmpty()) {
            add(lines(strong(words.text("posts.conventions")), PeopleTable.chips(
                    words.sorted(profile.conventionSites()).stream().map(words::site).toList())));
        }
    }

    private Div post(Post post) {
        var held = post.heldOn(sheet.day());
        var line = lines(strong(words.site(post.site())), muted(words.span(post.from(), post.to(), sheet.today())));
        if (!held) {
            line.add(badge(words.text(post.from().isAfter(sheet.day()) ? "posts.toCome" : "posts.over"), "draft"));
        }
        return line;
    }

    private Div share(Post post) {
        var bar = new Div();
        bar.addClassName("v-post-bar");
        bar.getStyle().set("--share", post.percent() + "%");
        bar.getElement().setAttribute("aria-hidden", "true");
        var share = new Div(new Span(words.percent(post.percent())), bar);
        share.addClassName("v-post-share");
        return share;
    }
}
