package fr.vigie.planning;

import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.SiteId;
import fr.vigie.practitioner.PractitionerId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Why nobody holds a duty, and what would change that.
 *
 * @param needs of its site, while it lasts, that it would cover
 * @param levels every recourse that has somebody or something to say, in order
 */
public record OpenDuty(List<NeedThen> needs, List<Level> levels) {

    public OpenDuty {
        needs = List.copyOf(needs);
        levels = List.copyOf(levels);
    }

    /**
     * What becomes of a need as long as the duty is open.
     *
     * @param sites whose need it is
     * @param uncovered for how long nobody covers it, all sites together; zero when others do
     * @param by the line that covers it; null when nobody does
     * @param holders of that line meanwhile, one after the other; empty when nobody covers it
     */
    public record NeedThen(Modality modality, Set<SiteId> sites, Duration uncovered, LineId by, List<PractitionerId> holders) {

        /** The same of more sites or hours. */
        NeedThen plus(NeedThen more) {
            return new NeedThen(modality, Stream.concat(sites.stream(), more.sites.stream()).collect(Collectors.toSet()),
                    uncovered.plus(more.uncovered), by, Stream.concat(holders.stream(), more.holders.stream()).distinct().toList());
        }
    }

    /** Whether needs of several sites hang on it, so that each is told with its own. */
    public boolean isOfSeveralSites() {
        return needs.stream().flatMap(need -> need.sites().stream()).distinct().count() > 1;
    }

    /**
     * One recourse.
     *
     * @param colleagues those who belong to it, those who may hold the duty first, each with what stands against
     * @param against how many of them each rule stands against, by its id, the commonest first
     * @param remedies the easiest first
     */
    public record Level(Recourse recourse, List<RankedColleague> colleagues, Map<String, Integer> against, List<Remedy> remedies) {

        public Level {
            colleagues = List.copyOf(colleagues);
            remedies = List.copyOf(remedies);
        }

        public long possible() {
            return colleagues.stream().filter(RankedColleague::possible).count();
        }
    }
}
