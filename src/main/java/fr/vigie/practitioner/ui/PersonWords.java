package fr.vigie.practitioner.ui;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.text.Collator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the pages call what belongs to a person: posts, skills, places, dates. */
final class PersonWords {

    private final TerritoryView territory;
    private final Wordbook words;

    PersonWords(TerritoryView territory, Wordbook words) {
        this.territory = territory;
        this.words = words;
    }

    Locale locale() {
        return words.locale();
    }

    String text(String key, Object... arguments) {
        return words.text("practitioner." + key, arguments);
    }

    /** A text of another room. */
    String textOf(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    String name(PractitionerView person) {
        return words.practitioner(person.id());
    }

    String site(SiteId id) {
        return territory.site(id).map(Site::name).orElse(id.value());
    }

    String skill(String code) {
        return territory.skills().stream().filter(each -> each.code().equals(code)).findFirst().map(Skill::name).orElse(code);
    }

    /** In the order of the alphabet. */
    List<String> skills(Collection<String> codes) {
        return sortedSkills(codes).stream().map(this::skill).toList();
    }

    /** Codes in the order of their names. */
    List<String> sortedSkills(Collection<String> codes) {
        return codes.stream().sorted(Comparator.comparing(this::skill, Collator.getInstance(locale()))).toList();
    }

    List<SiteId> sorted(Collection<SiteId> sites) {
        return sites.stream().sorted(Comparator.comparing(this::site, Collator.getInstance(locale()))).toList();
    }

    String percent(int percent) {
        return words.text("practitioner.percent", percent);
    }

    String minutes(int minutes) {
        return words.text("practitioner.minutes", minutes);
    }

    /** Such as «Valmarine 60 %». */
    String post(Post post) {
        return site(post.site()) + " " + percent(post.percent());
    }

    /** Such as «5 déc. 2026». */
    String date(LocalDate day) {
        return Dates.date(day, locale());
    }

    /** Such as «du 5 au 7 déc. 2026», «le 5 déc. 2026», «depuis le …» when it has begun and its end is not known. */
    String span(LocalDate from, @Nullable LocalDate to, LocalDate today) {
        if (to == null) {
            return text(from.isAfter(today) ? "dates.from" : "dates.since", date(from));
        }
        return from.equals(to) ? text("dates.one", date(from)) : text("dates.span", before(from, to), date(to));
    }

    /** What of a first day is not said again by the last. */
    private String before(LocalDate from, LocalDate to) {
        var date = date(from);
        if (from.getYear() != to.getYear()) {
            return date;
        }
        return from.getMonth() == to.getMonth() ? date.substring(0, date.indexOf(' ')) : date.substring(0, date.lastIndexOf(' '));
    }

    /** As dates when whole days are meant, with hours otherwise. */
    String period(Period period) {
        var start = period.start().atZone(territory.zone());
        var end = period.end().atZone(territory.zone());
        if (start.toLocalTime().equals(LocalTime.MIDNIGHT) && end.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return span(start.toLocalDate(), end.toLocalDate().minusDays(1), start.toLocalDate());
        }
        return text("dates.hours", date(start.toLocalDate()), Dates.hour(start.toLocalTime(), locale()), date(end.toLocalDate()),
                Dates.hour(end.toLocalTime(), locale()));
    }

    Wordbook wordbook() {
        return words;
    }
}
