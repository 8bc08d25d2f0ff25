package fr.vigie.rota.ui;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import fr.vigie.territory.SiteId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What {@link RotaBoard} shows, in the shape it travels to the browser ({@code frontend/src/board/contract.ts}). Every
 * text is for people, in the reader's language.
 *
 * @param editable false for a reader: assistive technology is then told so
 * @param days consecutive, in order
 * @param duties within a line and a day, in order of their start
 */
public record RotaBoardModel(
        YearMonth month,
        String monthLabel,
        boolean editable,
        List<Day> days,
        List<Group> groups,
        List<Duty> duties) {

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

    /** The lines of one site. */
    public record Group(SiteId site, String name, List<Line> lines) {}

    /**
     * A row.
     *
     * @param required false: the line may stay empty without the rota being incomplete
     */
    public record Line(LineId id, String name, DutyKind kind, String kindLabel, boolean required) {}

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
     */
    public record Holder(PractitionerId id, String name, @JsonProperty("short") String shortName) {}

    /**
     * Who would hold a duty.
     *
     * @param holder null: the duty would be left open
     */
    public record Proposal(Holder holder) {}
}
