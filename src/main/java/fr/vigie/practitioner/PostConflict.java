package fr.vigie.practitioner;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Posts that one person cannot hold together.
 *
 * @param post place in the list of the post with whose first day it begins
 * @param day the first such day
 * @param percent held on that day in all
 * @param sameSite whether two of them are at one site
 */
public record PostConflict(int post, LocalDate day, int percent, boolean sameSite) {

    public static List<PostConflict> among(List<Post> posts) {
        List<PostConflict> conflicts = new ArrayList<>();
        for (int place = 0; place < posts.size(); place++) {
            Post post = posts.get(place);
            LocalDate day = post.from();
            List<Post> held = posts.stream().filter(each -> each.heldOn(day)).toList();
            int percent = held.stream().mapToInt(Post::percent).sum();
            boolean sameSite = held.stream().anyMatch(each -> each != post && each.site().equals(post.site()));
            if (percent > 100 || sameSite) {
                conflicts.add(new PostConflict(place, day, percent, sameSite));
            }
        }
        return conflicts;
    }
}
