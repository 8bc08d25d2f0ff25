package fr.vigie.ui;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.Rotas;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a page calls duties, people and places, in its reader's language. What is not known any more keeps its id. Names
 * are looked up once: a wordbook serves one showing of a page, not longer.
 */
public final class Wordbook {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Rotas rotas;
    private final Locale locale;
    private final Titles titles = new Titles();
    private final Function<TerritoryId, Optional<TerritoryView>> territories;
    private final Function<PractitionerId, Optional<PractitionerView>> practitioners;
    private final Map<TerritoryId, Optional<TerritoryView>> knownTerritories = new HashMap<>();
    private final Map<PractitionerId, Optional<PractitionerView>> knownPractitioners = new HashMap<>();
    private final Map<DutyId, Optional<Rotas.Held>> knownDuties = new HashMap<>();

    Wordbook(Territories territories, Practitioners practitioners, Rotas rotas, Locale locale) {
        this.rotas = rotas;
        this.locale = locale;
        this.territories = id -> knownTerritories.computeIfAbsent(id, territories::find);
        this.practitioners = id -> knownPractitioners.computeIfAbsent(id, practitioners::byId);
    }

    public Locale locale() {
        return locale;
    }

    /** Such as «Dr Léa Morvan»; «à pourvoir» for null. */
    public String practitioner(PractitionerId id) {
        return id == null ? text("ui.nobody")
                : titles.known(practitioners.apply(id).map(PractitionerView::displayName).orElse(id.value()));
    }

    public String territory(TerritoryId id) {
        return territories.apply(id).map(TerritoryView::name).orElse(id.value());
    }

    public ZoneId zone(TerritoryId id) {
        return territories.apply(id).map(TerritoryView::zone).orElse(PARIS);
    }

    /** The zone of a practitioner's territory. */
    public ZoneId zone(PractitionerId id) {
        return practitioners.apply(id).map(PractitionerView::territory).map(this::zone).orElse(PARIS);
    }

    /** Such as «décembre 2026». */
    public String month(RotaId rota) {
        return Dates.month(rota.month(), locale);
    }

    public String line(TerritoryId territory, LineId id) {
        return lineOf(territory, id).map(DutyLine::name).orElse(id.value());
    }

    public String site(TerritoryId territory, SiteId id) {
        return territories.apply(territory).flatMap(t -> t.site(id)).map(Site::name).orElse(id.value());
    }

    /** A site of a practitioner's territory. */
    public String site(PractitionerId practitioner, SiteId id) {
        return practitioners.apply(practitioner).map(p -> site(p.territory(), id)).orElse(id.value());
    }

    public String establishment(TerritoryId territory, EstablishmentId id) {
        return territories.apply(territory).flatMap(t -> t.establishment(id)).map(e -> e.name()).orElse(id.value());
    }

    /** Where a line is held; for teleradiology, the sites it reads for. */
    public String place(TerritoryId territory, LineId line) {
        return lineOf(territory, line).map(l -> l.site() != null ? site(territory, l.site())
                : text("ui.remoteFor", l.covers().stream().map(s -> site(territory, s)).sorted().collect(Collectors.joining(", "))))
                .orElse("");
    }

    public DutyKind kind(TerritoryId territory, LineId line) {
        return lineOf(territory, line).map(DutyLine::kind).orElse(DutyKind.GARDE);
    }

    /** A duty that its month has no more, by what its id says. */
    private String gone(DutyId id) {
        return id.parts().map(parts -> text("ui.duty." + kind(parts.territory(), parts.line()), Dates.shortDay(parts.day(), locale),
                line(parts.territory(), parts.line()), parts.slot())).orElseGet(() -> text("ui.dutyUnknown", id.value()));
    }

    /** With its article: «la garde du sam. 5 déc. (Scanner Valmarine, nuit)». */
    public String duty(DutyId id) {
        return knownDuties.computeIfAbsent(id, rotas::duty).map(held -> duty(held.rota().territory(), held.duty()))
                .orElseGet(() -> gone(id));
    }

    /** With its article: «la garde du sam. 5 déc. (Scanner Valmarine, nuit)». */
    public String duty(TerritoryId territory, Duty duty) {
        return text("ui.duty." + kind(territory, duty.line()), Dates.shortDay(duty.day(), locale),
                line(territory, duty.line()), slot(duty));
    }

    /** As it stands within a sentence: «nuit» where the pattern says «Nuit», «RI» as it is. */
    public String slot(Duty duty) {
        var slot = duty.slot();
        var second = slot.length() > 1 ? slot.charAt(1) : 'a';
        return Character.isUpperCase(second) ? slot : slot.substring(0, 1).toLowerCase(locale) + slot.substring(1);
    }

    /** From the first hour to the last: «8 h – 20 h», «18 h 30 – dim. 6 déc. 8 h 30» when it ends on another day. */
    public String hours(TerritoryId territory, Duty duty) {
        var zone = zone(territory);
        var lastDay = duty.end().atZone(zone).toLocalDate();
        var end = Dates.hour(duty.end(), zone, locale);
        return Dates.hour(duty.start(), zone, locale) + " – "
                + (lastDay.equals(duty.day()) ? end : Dates.shortDay(lastDay, locale) + " " + end);
    }

    /** With a capital, to begin a sentence. */
    public static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.FRENCH) + text.substring(1);
    }

    /** A text of the bundles, in the reader's language. */
    public String text(String key, Object... arguments) {
        return titles.text(locale, key, arguments);
    }

    private Optional<DutyLine> lineOf(TerritoryId territory, LineId id) {
        return territories.apply(territory).flatMap(t -> t.line(id));
    }
}
