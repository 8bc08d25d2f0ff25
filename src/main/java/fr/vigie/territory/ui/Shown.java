package fr.vigie.territory.ui;

import fr.vigie.territory.Agreement;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.Need;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.util.List;

/**
 * What a page shows.
 *
 * @param now the territory as it stands, on which edits are made
 * @param then the same, with its establishments, sites and skills as they were recorded on the day
 * @param day of which lines, needs and agreements are shown
 * @param editable whether the reader may change it; never from a day that is past
 * @param address to be kept when going from page to page
 */
record Shown(TerritoryView now, TerritoryView then, LocalDate day, boolean editable, Address address, TerritoryWords words) {

    /** The same, with what others have edited since it was shown. */
    Shown with(TerritoryView upToDate) {
        return new Shown(upToDate, then, day, editable, address, words);
    }

    TerritoryId id() {
        return now.id();
    }

    /** Those with a slot on the day, as they are then, in the order of declaration. */
    List<DutyLine> lines() {
        return now.lines().stream().flatMap(line -> now.lineOn(line.id(), day).stream()).toList();
    }

    /** Those that have not begun, or are over. */
    List<DutyLine> otherLines() {
        return now.lines().stream().filter(line -> now.lineOn(line.id(), day).isEmpty()).toList();
    }

    /** Those of the territory on the day. */
    List<Establishment> establishments() {
        return then.establishments().stream().filter(each -> each.openOn(day)).toList();
    }

    /** Those open on the day, establishment by establishment. */
    List<Site> sites() {
        return establishments().stream().flatMap(each -> sitesOf(each).stream()).toList();
    }

    List<Site> sitesOf(Establishment establishment) {
        return then.sites().stream().filter(site -> site.establishment().equals(establishment.id()) && site.openOn(day)).toList();
    }

    List<Establishment> closedEstablishments() {
        return then.establishments().stream().filter(each -> !each.openOn(day)).toList();
    }

    List<Site> closedSites() {
        return then.sites().stream().filter(each -> !each.openOn(day)).toList();
    }

    /** As it stands, without the places that are closed on the day: what a new thing may be tied to. */
    TerritoryView offered() {
        return now.openOn(day);
    }

    List<DutyLine> linesFor(SiteId site) {
        return lines().stream().filter(line -> line.covers().contains(site)).toList();
    }

    List<Need> needs() {
        return now.needs().stream().filter(need -> need.validOn(day)).toList();
    }

    List<Agreement> agreements() {
        return now.agreements().stream().filter(agreement -> agreement.validOn(day)).toList();
    }
}
