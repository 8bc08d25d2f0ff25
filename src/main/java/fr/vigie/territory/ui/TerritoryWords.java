package fr.vigie.territory.ui;

import fr.vigie.calendar.DayKind;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.calendar.SlotRule;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How these pages call a territory's parts, in the reader's language. What is not known any more keeps its id. */
record TerritoryWords(TerritoryView territory, Locale locale) {

    private static final String NO_BREAK = "\u00A0";
    private static final Set<DayKind> WORKING_DAYS = EnumSet.range(DayKind.MONDAY, DayKind.FRIDAY);

    String text(String key, Object... arguments) {
        return Messages.text(locale, "territory." + key, arguments);
    }

    /** Of an enumeration whose words stand under a prefix: {@code kind.GARDE}. */
    String of(String prefix, Enum<?> value) {
        return text(prefix + "." + value.name());
    }

    String site(SiteId id) {
        return territory.site(id).map(Site::name).orElse(id.value());
    }

    String line(LineId id) {
        return territory.line(id).map(DutyLine::name).orElse(id.value());
    }

    String establishment(EstablishmentId id) {
        return territory.establishment(id).map(Establishment::name).orElse(id.value());
    }

    String skill(String code) {
        return territory.skills().stream().filter(each -> each.code().equals(code)).findFirst().map(Skill::name).orElse(code);
    }

    /** In the order of the territory, joined by commas. */
    String sites(Set<SiteId> ids) {
        return territory.sites().stream().map(Site::id).filter(ids::contains).map(this::site).collect(Collectors.joining(", "));
    }

    /** In the order of the territory, joined by commas. */
    String lines(Set<LineId> ids) {
        return territory.lines().stream().filter(line -> ids.contains(line.id())).map(DutyLine::name)
                .collect(Collectors.joining(", "));
    }

    /** Such as «samedi 5 décembre 2026»; «sans fin» for null. */
    String day(@Nullable LocalDate day) {
        return day == null ? text("words.noEnd") : Dates.day(day, locale);
    }

    /** Such as «du 1 janv. 2026 au 31 déc. 2026», «depuis le …», as it is said of a validity. */
    String validity(LocalDate from, @Nullable LocalDate to) {
        return to == null ? text("words.since", Dates.day(from, locale))
                : text("words.fromTo", Dates.day(from, locale), Dates.day(to, locale));
    }

    String hours(LocalTime from, LocalTime to) {
        return Dates.hour(from, locale) + " – " + Dates.hour(to, locale);
    }

    /** Where there is little room: a line may end after the dash alone. */
    String tightHours(LocalTime from, LocalTime to) {
        return hours(from, to).replace(" –", NO_BREAK + "–");
    }

    /** Such as «tous les jours», «du lundi au vendredi», «samedi», «dimanche et jours fériés». */
    String days(Set<DayKind> on) {
        if (on.equals(DayKind.EVERY_DAY)) {
            return text("words.everyDay");
        }
        List<String> parts = Arrays.stream(DayKind.values()).filter(on::contains)
                .filter(kind -> !on.containsAll(WORKING_DAYS) || !WORKING_DAYS.contains(kind))
                .map(kind -> of("dayKind", kind)).collect(Collectors.toList());
        if (on.containsAll(WORKING_DAYS)) {
            parts.addFirst(text("words.workingDays"));
        }
        return listed(parts);
    }

    /** Such as «Nuit, tous les jours : 18 h 30 – 8 h 30». */
    String rule(SlotRule rule) {
        return text("words.rule", rule.label(), days(rule.on()), hours(rule.from(), rule.to()));
    }

    /** In one line: «Nuit 18 h 30 – 8 h 30 · Jour 8 h 30 – 18 h 30». */
    String pattern(SlotPattern pattern) {
        return pattern.rules().stream().map(rule -> rule.label() + " " + tightHours(rule.from(), rule.to()))
                .collect(Collectors.joining(" · "));
    }

    /** Of parts joined by commas, and by «et» before the last. */
    String listed(Collection<String> parts) {
        List<String> all = List.copyOf(parts);
        return all.size() < 2 ? String.join("", all)
                : text("words.and", String.join(", ", all.subList(0, all.size() - 1)), all.getLast());
    }
}
