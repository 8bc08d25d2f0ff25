package fr.vigie.practitioner.ui;

import fr.vigie.access.Difference;
import fr.vigie.practitioner.Post;
import fr.vigie.territory.SiteId;
import fr.vigie.ui.ConflictDialog;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The fields of a profile, and their values, in words. */
final class ProfileWords implements ConflictDialog.Speaker {

    private final PersonWords words;

    ProfileWords(PersonWords words) {
        this.words = words;
    }

    /** Such as «Part des gardes : 100 % → 80 %». */
    String of(Difference difference) {
        return words.text("field.changed", field(difference.field()), value(difference.field(), difference.seen()),
                value(difference.field(), difference.now()));
    }

    @Override
    public String field(String field) {
        return words.text("field." + field);
    }

    @Override
    public String value(String field, @Nullable Object value) {
        return switch (value) {
            case null -> words.text("unknown");
            case Boolean yes -> words.text(yes ? "yes" : "no");
            case Integer percent -> words.percent(percent);
            case Collection<?> none when none.isEmpty() -> words.text("nothing");
            case Map<?, ?> none when none.isEmpty() -> words.text("nothing");
            case Map<?, ?> minutes -> minutes(minutes);
            case Collection<?> list -> list(field, list);
            default -> switch (field) {
                case "status" -> words.text("status." + value);
                case "sector" -> words.textOf("territory.sector." + value);
                default -> value.toString();
            };
        };
    }

    private String minutes(Map<?, ?> minutes) {
        return words.sorted(minutes.keySet().stream().map(SiteId.class::cast).toList()).stream()
                .map(site -> words.site(site) + " " + words.minutes((Integer) minutes.get(site))).collect(Collectors.joining(", "));
    }

    private String list(String field, Collection<?> list) {
        List<String> names = switch (field) {
            case "posts" -> list.stream().map(Post.class::cast).sorted(Comparator.comparing(Post::from)).map(this::post).toList();
            case "skills" -> words.skills(list.stream().map(String.class::cast).toList());
            default -> words.sorted(list.stream().map(SiteId.class::cast).toList()).stream().map(words::site).toList();
        };
        return String.join(", ", names);
    }

    private String post(Post post) {
        return words.text("field.post", words.post(post), words.span(post.from(), post.to(), post.from()));
    }
}
