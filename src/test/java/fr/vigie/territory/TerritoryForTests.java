package fr.vigie.territory;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.TerritoryEvent.EstablishmentDeclared;
import fr.vigie.territory.TerritoryEvent.LineOpened;
import fr.vigie.territory.TerritoryEvent.SiteOpened;
import fr.vigie.territory.TerritoryEvent.SkillRecognised;
import fr.vigie.territory.TerritoryEvent.TerritoryFounded;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** A territory of one establishment, one site and one line. */
final class TerritoryForTests {

    static final TerritoryId ID = new TerritoryId("ght-valmarine");
    static final Establishment VALMARINE = new Establishment(new EstablishmentId("ch-valmarine"), "CH de Valmarine",
            "990780116", Sector.PUBLIC, EstablishmentRole.SUPPORT, true);
    static final Site CASTELMURE = new Site(new SiteId("castelmure"), "Castelmure", VALMARINE.id(),
            HolidayRegion.ALSACE_MOSELLE, Set.of(Modality.SCANNER));
    static final Skill SCANNER = new Skill("SCANNER", "Scanner");
    static final DutyLine GARDE = line("garde", "castelmure", Set.of("SCANNER"));

    private TerritoryForTests() {
    }

    static TerritoryFounded founded() {
        return new TerritoryFounded(ID, "GHT de Valmarine", ZoneId.of("Europe/Paris"), HolidayRegion.METROPOLE);
    }

    static List<TerritoryEvent> history() {
        return List.of(founded(), new EstablishmentDeclared(ID, VALMARINE), new SiteOpened(ID, CASTELMURE),
                new SkillRecognised(ID, SCANNER), new LineOpened(ID, GARDE));
    }

    static TerritoryView view() {
        TerritoryView view = null;
        for (TerritoryEvent event : history()) {
            view = Evolving.from(view, event);
        }
        return view;
    }

    static DutyLine line(String id, String site, Set<String> skills) {
        var nights = new SlotPattern(List.of(new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY, LocalTime.of(18, 30),
                LocalTime.of(8, 30))), SlotGrouping.NONE);
        return new DutyLine(new LineId(id), "Garde", DutyKind.GARDE, new SiteId(site), Set.of(new SiteId(site)), skills,
                Set.of(), 5, null, nights, LocalDate.of(2026, 1, 1), null, null);
    }
}
