package fr.vigie.practitioner;

import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who a practitioner is and what they may do.
 *
 * @param firstName null for an outside company
 * @param rpps null for an outside company
 * @param external an outside provider: a resource without limits, at a cost
 * @param remote may read at a distance
 * @param onCallSharePercent share of the duties owed by a full part: 100 for all, 0 for none
 * @param posts no more than 100 % on any day, never two at one site on a day
 * @param skills codes of the territory
 * @param conventionSites where a convention entitles to work beside the posts
 * @param responseMinutes from home to each site where they may be called
 * @param travelMinutes from home, or the post, to each site
 * @param phone null when it is not to be shown
 * @param email null when it is not known
 */
public record Profile(String lastName, @Nullable String firstName, @Nullable String rpps, PractitionerStatus status,
                      Sector sector, boolean external, boolean remote, int onCallSharePercent, List<Post> posts,
                      Set<String> skills, Set<SiteId> conventionSites, Map<SiteId, Integer> responseMinutes,
                      Map<SiteId, Integer> travelMinutes, @Nullable String phone,
                      @Nullable String email) {

    /** Whose e-mail is not known. */
    public Profile(String lastName, @Nullable String firstName, @Nullable String rpps, PractitionerStatus status, Sector sector,
                   boolean external, boolean remote, int onCallSharePercent, List<Post> posts, Set<String> skills,
                   Set<SiteId> conventionSites, Map<SiteId, Integer> responseMinutes, Map<SiteId, Integer> travelMinutes,
                   @Nullable String phone) {
        this(lastName, firstName, rpps, status, sector, external, remote, onCallSharePercent, posts, skills, conventionSites,
                responseMinutes, travelMinutes, phone, null);
    }

    public Profile {
        if (rpps == null ? !external : !Rpps.isValid(rpps)) {
            throw new IllegalArgumentException("An RPPS number is eleven digits with their key, not " + rpps);
        }
        if (onCallSharePercent < 0 || onCallSharePercent > 100) {
            throw new IllegalArgumentException("A share of duties is 0 to 100 %, not " + onCallSharePercent);
        }
        if (!PostConflict.among(posts).isEmpty()) {
            throw new IllegalArgumentException("Posts that cannot be held together: " + PostConflict.among(posts));
        }
        posts = List.copyOf(posts);
        skills = Set.copyOf(skills);
        conventionSites = Set.copyOf(conventionSites);
        responseMinutes = Map.copyOf(responseMinutes);
        travelMinutes = Map.copyOf(travelMinutes);
    }

    /** Whether duties are given to them at all: who has no share of the duties holds none; an outside provider owes none and may. */
    public boolean holdsDuties() {
        return external || onCallSharePercent > 0;
    }

    /** With another name, number, status and address. The share of duties is in percent. */
    public Profile withIdentity(String newLastName, @Nullable String newFirstName, @Nullable String newRpps, PractitionerStatus newStatus,
            Sector newSector, boolean newExternal, boolean newRemote, int newShare, @Nullable String newPhone, @Nullable String newEmail) {
        return new Profile(newLastName, newFirstName, newRpps, newStatus, newSector, newExternal, newRemote, newShare, posts, skills,
                conventionSites, responseMinutes, travelMinutes, newPhone, newEmail);
    }

    /** Where they work otherwise: by posts, and by convention. */
    public Profile withPlaces(List<Post> newPosts, Set<SiteId> newConventionSites) {
        return with(newPosts, newConventionSites, remote);
    }

    public Profile withSkills(Set<String> newSkills) {
        return new Profile(lastName, firstName, rpps, status, sector, external, remote, onCallSharePercent, posts, newSkills,
                conventionSites, responseMinutes, travelMinutes, phone, email);
    }

    /** With other minutes from home, to the patient and by road, by site. */
    public Profile withWays(Map<SiteId, Integer> newResponseMinutes, Map<SiteId, Integer> newTravelMinutes) {
        return new Profile(lastName, firstName, rpps, status, sector, external, remote, onCallSharePercent, posts, skills,
                conventionSites, newResponseMinutes, newTravelMinutes, phone, email);
    }

    /** With the posts that are held on that day at the latest, ended by then. */
    Profile endingOn(LocalDate lastDay) {
        return with(posts.stream().filter(post -> !post.from().isAfter(lastDay)).map(post -> post.until(lastDay)).toList(),
                conventionSites, remote);
    }

    /** Without what entitles to work: conventions; for an outside company, reading at a distance. */
    Profile left() {
        return with(posts, Set.of(), remote && !external);
    }

    private Profile with(List<Post> newPosts, Set<SiteId> newConventions, boolean newRemote) {
        return new Profile(lastName, firstName, rpps, status, sector, external, newRemote, onCallSharePercent, newPosts, skills,
                newConventions, responseMinutes, travelMinutes, phone, email);
    }
}
