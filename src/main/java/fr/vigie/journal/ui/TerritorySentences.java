package fr.vigie.journal.ui;

import fr.vigie.territory.TerritoryEvent.AgreementDeclared;
import fr.vigie.territory.TerritoryEvent.AgreementWithdrawn;
import fr.vigie.territory.TerritoryEvent.EstablishmentChanged;
import fr.vigie.territory.TerritoryEvent.EstablishmentClosed;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineChanged;
import fr.vigie.territory.TerritoryEvent.LineClosed;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.LinePhoneChanged;
import fr.vigie.territory.TerritoryEvent.LinesCombined;
import fr.vigie.territory.TerritoryEvent.LinesSeparated;
import fr.vigie.territory.TerritoryEvent.LocalRulesSet;
import fr.vigie.territory.TerritoryEvent.NeedDeclared;
import fr.vigie.territory.TerritoryEvent.NeedWithdrawn;
import fr.vigie.territory.TerritoryEvent.SiteChanged;
import fr.vigie.territory.TerritoryEvent.SiteClosed;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import fr.vigie.territory.TerritoryEvent;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

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
            case EstablishmentChanged e -> words.text("journal.event.EstablishmentChanged", e.establishment().name());
            case SiteOpened e -> words.text("journal.event.SiteOpened", e.site().name(),
                    words.establishment(id, e.site().establishment()));
            case SiteChanged e -> words.text("journal.event.SiteChanged", e.site().name());
            case EstablishmentClosed e -> closed("EstablishmentClosed", words.establishment(id, e.establishment()), e.lastDay(), words);
            case SiteClosed e -> closed("SiteClosed", words.site(id, e.site()), e.lastDay(), words);
            case SkillRecognised e -> words.text("journal.event.SkillRecognised", e.skill().name());
            case LineOpened e -> words.text("journal.event.LineOpened", e.line().name(),
                    words.text("territory.kind." + e.line().kind()), Dates.day(e.line().validFrom(), words.locale()));
            case LineChanged e -> words.text("journal.event.LineChanged", e.line().name(),
                    Dates.day(e.line().validFrom(), words.locale()));
            case LineClosed e -> words.text("journal.event.LineClosed", words.line(id, e.line()),
                    Dates.day(e.lastDay(), words.locale()));
            case LinePhoneChanged e -> e.phone() == null
                    ? words.text("journal.event.LinePhoneChanged.none", words.line(id, e.line()))
                    : words.text("journal.event.LinePhoneChanged", words.line(id, e.line()), e.phone());
            case NeedDeclared e -> words.text("journal.event.NeedDeclared",
                    words.text("territory.modality." + e.need().modality()), words.site(id, e.need().site()), e.need().id());
            case NeedWithdrawn e -> words.text("journal.event.NeedWithdrawn", e.need());
            case AgreementDeclared e -> words.text("journal.event.AgreementDeclared", e.agreement().name(),
                    words.establishment(id, e.agreement().partner()));
            case AgreementWithdrawn e -> words.text("journal.event.AgreementWithdrawn", e.agreement());
            case LinesCombined e -> words.text("journal.event.LinesCombined", words.line(id, e.lines().one()),
                    words.line(id, e.lines().other()));
            case LinesSeparated e -> words.text("journal.event.LinesSeparated", words.line(id, e.lines().one()),
                    words.line(id, e.lines().other()));
            case LocalRulesSet e -> words.text("journal.event.LocalRulesSet", e.rules().values().size(),
                    Dates.day(e.rules().from(), words.locale()));
        };
    }

    private static String closed(String event, String name, @Nullable LocalDate lastDay, Wordbook words) {
        return lastDay == null ? words.text("journal.event." + event + ".none", name)
                : words.text("journal.event." + event, name, Dates.day(lastDay, words.locale()));
    }
}
