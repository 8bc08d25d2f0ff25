package fr.vigie;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/** One hospital, one clinic, each with a director who approves, and a garde of nights at the hospital. */
public final class SmallTerritory {
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    public static final EstablishmentId CH = new EstablishmentId("ch");
    public static final EstablishmentId PARTNER = new EstablishmentId("partenaire");
    public static final SiteId HOSPITAL = new SiteId("hopital");
    public static final SiteId CLINIC = new SiteId("clinique");
    public static final LineId GARDE = new LineId("garde");
    public static final LineId TELE = new LineId("tele");
    public static final String SCANNER = "SCANNER";

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final SlotPattern NIGHTS = new SlotPattern(List.of(new SlotRule("nuit", "Nuit", DayKind.EVERY_DAY,
            LocalTime.of(18, 30), LocalTime.of(8, 30))), SlotGrouping.NONE);

    private SmallTerritory() {
    }

    /** With a garde alone. */
    public static TerritoryView named(String name) {
        return of(name, garde());
    }

    public static TerritoryView of(String name, DutyLine... lines) {
        return new TerritoryView(new TerritoryId(name), "GHT " + name, PARIS, HolidayRegion.METROPOLE,
                List.of(new Establishment(CH, "Centre hospitalier", "990780116", Sector.PUBLIC, EstablishmentRole.SUPPORT, true),
                        new Establishment(PARTNER, "Clinique", "990780124", Sector.PUBLIC, EstablishmentRole.PARTIE, true)),
                List.of(site(HOSPITAL, "Hôpital", CH), site(CLINIC, "Clinique", PARTNER)), List.of(new Skill(SCANNER, "Scanner")), List.of(lines));
    }

    public static DutyLine garde() {
        return line(GARDE, DutyKind.GARDE, HOSPITAL);
    }

    public static DutyLine tele() {
        return line(TELE, DutyKind.TELERADIOLOGIE, null);
    }

    /** The same line, between two days. */
    public static DutyLine valid(DutyLine line, LocalDate from, LocalDate to) {
        return new DutyLine(line.id(), line.name(), line.kind(), line.site(), line.covers(), line.skills(), line.sectors(),
                line.criticality(), line.maxResponseMinutes(), line.slots(), from, to, line.phone());
    }

    /** The same line, answering for these sites. */
    public static DutyLine covering(DutyLine line, SiteId... sites) {
        return new DutyLine(line.id(), line.name(), line.kind(), line.site(), Set.of(sites), line.skills(), line.sectors(),
                line.criticality(), line.maxResponseMinutes(), line.slots(), line.validFrom(), line.validTo(), line.phone());
    }

    /** The same line, which may stay without a holder. */
    public static DutyLine optional(DutyLine line) {
        return new DutyLine(line.id(), line.name(), line.kind(), line.site(), line.covers(), line.skills(), line.sectors(),
                0, line.maxResponseMinutes(), line.slots(), line.validFrom(), line.validTo(), line.phone());
    }

    private static DutyLine line(LineId id, DutyKind kind, SiteId site) {
        return new DutyLine(id, id.value(), kind, site, Set.of(HOSPITAL), Set.of(SCANNER), Set.of(), 10, null, NIGHTS, LONG_AGO, null, null);
    }

    private static Site site(SiteId id, String name, EstablishmentId of) {
        return new Site(id, name, of, HolidayRegion.METROPOLE, Set.of(Modality.SCANNER));
    }
}
