package fr.vigie.practitioner;

import fr.vigie.territory.PostsHeld;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** As the projection knows the people: a post that is given in the same moment is not seen. */
@Component
class PostsOfPeople implements PostsHeld {

    private final Practitioners practitioners;

    PostsOfPeople(Practitioners practitioners) {
        this.practitioners = practitioners;
    }

    @Override
    public List<String> after(TerritoryId territory, SiteId site, LocalDate day) {
        return practitioners.of(territory).stream().filter(each -> works(each, site, day)).map(PractitionerView::displayName).toList();
    }

    private static boolean works(PractitionerView one, SiteId site, LocalDate day) {
        var posts = Stream.concat(one.formerProfiles().stream().filter(former -> former.lastDay().isAfter(day)).map(FormerProfile::profile),
                Stream.of(one.profile())).flatMap(profile -> profile.posts().stream());
        return posts.anyMatch(post -> post.site().equals(site) && (post.to() == null || post.to().isAfter(day)))
                || one.sessions().stream().anyMatch(session -> session.site().equals(site)
                        && (session.validTo() == null || session.validTo().isAfter(day)));
    }
}
