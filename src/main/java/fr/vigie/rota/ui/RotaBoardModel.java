package fr.vigie.rota.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Coverings;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What {@link RotaBoard} shows, in the shape it travels to the browser ({@code frontend/src/board/contract.ts}). Every
 * text is for people, in the reader's language.
 *
 * @param editable false for a reader: assistive technology is then told so
 * @param days consecutive, in order
 * @param spans the months that the days belong to, in order
 * @param duties within a line and a day, in order of their start
 * @param people rows of {@link View#PEOPLE}; empty on the other views
 * @param coverage rows of {@link View#COVERAGE}; empty on the other views
 * @param news what changed since the board shown before; null where nothing did
 */
public record RotaBoardModel(
        View view,
        YearMonth month,
        String monthLabel,
        boolean editable,
        List<Day> days,
        List<Span> spans,
        List<Group> groups,
        List<Duty> duties,
        List<PeopleGroup> people,
        List<CoveredSite> coverage,
        News news) {

    /** The same days by line, by person, or by what each site needs. */
    public enum View {
        LINES,
        PEOPLE,
        COVERAGE
    }

    public enum DayKind {
        WEEKDAY,
        SATURDAY,
        SUNDAY,
        HOLIDAY
    }

    /**
     * A column.
     *
     * @param label {@code sam. 5}
     * @param spoken {@code samedi 5 décembre}
     * @param holiday the public holiday's name, or null
     * @param schoolHoliday the school holidays' names with their zones, or null
     */
    public record Day(
            LocalDate date,
            String label,
            String spoken,
            DayKind kind,
            String holiday,
            boolean today,
            String schoolHoliday) {}

    /**
     * A month's part of the board, named at its head where there are several.
     *
     * @param days how many of the board's
     */
    public record Span(String name, int days) {}

    /** The lines of one site. */
    public record Group(SiteId site, String name, List<Line> lines) {}

    /**
     * A row.
     *
     * @param code a few letters, unique among the lines of its kind
     * @param required false: the line may stay empty without the rota being incomplete
     */
    public record Line(LineId id, String name, String code, DutyKind kind, String kindLabel, boolean required) {}

    /**
     * A duty.
     *
     * @param day its first day
     * @param days on how many days it starts or goes on, at least 1; a night is one
     * @param slot short: {@code nuit}, {@code jour}, {@code apm}, {@code 24 h}
     * @param from {@code 18 h 30}
     * @param to {@code 8 h 30}
     * @param spoken the whole duty as one sentence, holder included; the board adds the signs it draws
     * @param holder null: to be filled
     * @param proposed a change that is being looked at, or null
     * @param flags problems in words
     * @param mine whether the reader holds it
     */
    public record Duty(
            DutyId id,
            LineId line,
            LocalDate day,
            int days,
            String slot,
            String from,
            String to,
            String spoken,
            Holder holder,
            boolean pinned,
            Proposal proposed,
            List<String> flags,
            boolean mine) {}

    /**
     * A radiologist as named on the board.
     *
     * @param name {@code Dr Léa Morvan}
     * @param shortName {@code L. Morvan}
     * @param code a few letters, unique on the board: {@code Morv}
     */
    public record Holder(PractitionerId id, String name, @JsonProperty("short") String shortName, String code) {}

    /**
     * Who would hold a duty.
     *
     * @param holder null: the duty would be left open
     */
    public record Proposal(Holder holder) {}

    /** People who belong together, such as those of one site. */
    public record PeopleGroup(String id, String name, List<Person> people) {}

    /**
     * A row of {@link View#PEOPLE}.
     *
     * @param away days on which nothing may be given to them, whatever the reason
     * @param partly days on which some duties may not
     * @param sessions days with a session of the day programme
     * @param figures the same for everybody, in the same order
     */
    public record Person(Holder holder, List<LocalDate> away, List<LocalDate> partly, List<LocalDate> sessions,
            List<Figure> figures) {}

    /**
     * A figure at the end of a person's row.
     *
     * @param name heads its column: {@code Pts}
     * @param value {@code 62/60}
     * @param spoken {@code 62 points pour une part de 60}
     */
    public record Figure(String name, String value, String spoken, Tone tone) {}

    /** Above or below what is fair, by more than a little. */
    public enum Tone {
        OVER,
        UNDER,
        EVEN
    }

    /** The needs of one site. */
    public record CoveredSite(SiteId site, String name, List<CoveredNeed> needs) {}

    /** A row of {@link View#COVERAGE}: one modality of a site. */
    public record CoveredNeed(String id, String name, List<Band> bands) {}

    /**
     * One slot of a need.
     *
     * @param day on which it starts
     * @param parts in order; together the whole slot
     * @param spoken the whole band as one sentence
     */
    public record Band(LocalDate day, String slot, List<Part> parts, String spoken) {}

    /** @param duty that answers or, where it is open, that would; null where no line runs */
    public record Part(Coverings.Answer answer, int minutes, DutyId duty) {}

    /** @param by who changed them; null where nobody knows, or where it was the reader */
    public record News(List<DutyId> duties, String by) {}

    /** @param after how often the reader had chosen by then */
    public record Chosen(List<String> duties, int after) {}

    /** What would come of dropping a name somewhere. */
    public enum Mark {
        /** No rule is broken, and nothing is lost. */
        FINE,
        /** No rule is broken; it has a price. */
        WORSE,
        /** It takes a derogation. */
        DEROGATION,
        REFUSED
    }

    /**
     * Where a lifted name may go: onto another duty, to be given it or to swap, or to a person. The holders are those
     * that the reader sees, who may be others by now.
     *
     * @param onto null where it goes to a person
     * @param other who holds that duty; null for nobody
     * @param to null where it goes onto a duty
     */
    public record Target(DutyId duty, PractitionerId holder, DutyId onto, PractitionerId other, PractitionerId to) {}

    /** The marks of all targets of one duty. */
    public record Hints(DutyId duty, Map<String, Mark> duties, Map<String, Mark> people) {}

    /**
     * The word on one target.
     *
     * @param what {@code Dr Léa Morvan échange avec Dr Ana Costa}
     * @param words what it breaks, then what it costs
     */
    public record Verdict(Target target, Mark mark, String what, List<String> words) {}
}
