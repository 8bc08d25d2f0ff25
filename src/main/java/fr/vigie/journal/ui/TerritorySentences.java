package fr.vigie.journal.ui;

import fr.vigie.territory.TerritoryEvent;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;

/** What happened to a territory, in words. */
final class TerritorySentences {

    private TerritorySentences() {
    }

    static String of(TerritoryEvent event, Wordbook words) {
        var id = event.territory();
        return switch (event) {
            case TerritoryFounded e -> words.text("journal.event.TerritoryFounded", e.name());
            case EstablishmentDeclared e -> words.text("journal.event.EstablishmentDeclared", e.establishment().name(),
                    words.text("territory.role." + e.establishment().role()));
            case SiteOpened e -> words.text("journal.event.SiteOpened", e.site().name(),
                    words.establishment(id, e.site().establishment()));
            case SkillRecognised e -> words.text("journal.event.SkillRecognised", e.skill().name());
            case LineOpened e -> words.text("journal.event.LineOpened", e.line().name(),
                    words.text("territory.kind." + e.line().kind()), Dates.day(e.line().validFrom(), words.locale()));
            case LineClosed e -> words.text("journal.event.LineClosed", words.line(id, e.line()),
                    Dates.day(e.lastDay(), words.locale()));
            case LinePhoneChanged e -> e.phone() == null
                    ? words.text("journal.event.LinePhoneChanged.none", words.line(id, e.line()))
                    : words.text("journal.event.LinePhoneChanged", words.line(id, e.line()), e.phone());
        };
    }
}
