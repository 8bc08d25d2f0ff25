package fr.vigie.territory;

import java.time.LocalDate;
import java.util.List;

/** Who works at a territory's sites: asked before one is closed, answered by those who know the people. */
public interface PostsHeld {

    /** The names of those who have a post or a weekly session at a site on some day after that one. */
    List<String> after(TerritoryId territory, SiteId site, LocalDate day);
}
