package fr.vigie.territory.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import fr.vigie.calendar.FrenchHolidays;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Slot;
import fr.vigie.calendar.SlotPart;
import fr.vigie.ui.Dates;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A month's slots on a calendar with its public holidays; each slot stands on the day on which it begins. */
class SlotCalendar extends Div {

    /** What a month is drawn from: the slots that begin in it. */
    interface Slots extends Function<YearMonth, List<Slot>> {
    }

    private final transient TerritoryWords words;
    private final transient ZoneId zone;
    private final Div content = new Div();
    private final H3 title = new H3();
    private transient YearMonth month;
    private transient Slots slots = none -> List.of();
    private transient HolidayRegion region = HolidayRegion.METROPOLE;
    private transient Function<YearMonth, String> warnings = none -> "";

    SlotCalendar(TerritoryWords words, ZoneId zone, YearMonth month) {
        this.words = words;
        this.zone = zone;
        this.month = month;
        addClassName("v-calendar");
        title.addClassName("v-calendar-month");
        title.getElement().setAttribute("aria-live", "polite");
        Div head = new Div(arrow(VaadinIcon.ANGLE_LEFT, -1, "calendar.previous"), title, arrow(VaadinIcon.ANGLE_RIGHT, 1, "calendar.next"));
        head.addClassName("v-calendar-head");
        add(head, content);
    }

    void show(Slots shown, HolidayRegion holidays) {
        show(shown, holidays, none -> "");
    }

    /** @param warns what is wrong in a month, in words; empty when nothing is */
    void show(Slots shown, HolidayRegion holidays, Function<YearMonth, String> warns) {
        slots = shown;
        region = holidays;
        warnings = warns;
        draw();
    }

    private Button arrow(VaadinIcon icon, int months, String label) {
        Button arrow = new Button(icon.create(), click -> {
            month = month.plusMonths(months);
            draw();
        });
        arrow.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        arrow.setAriaLabel(words.text(label));
        return arrow;
    }

    private void draw() {
        title.setText(Dates.month(month, words.locale()));
        content.removeAll();
        List<Slot> ofMonth = slots.apply(month);
        content.add(table(ofMonth), summary(ofMonth));
        String warning = warnings.apply(month);
        if (!warning.isEmpty()) {
            Div warned = new Div(new Span(warning));
            warned.addClassNames("v-verdict", "bad");
            content.add(warned);
        }
    }

    private NativeTable table(List<Slot> ofMonth) {
        Map<LocalDate, List<Span>> chips = new TreeMap<>();
        // a week-end or a week that began the month before runs into this one
        Stream.concat(slots.apply(month.minusMonths(1)).stream(), ofMonth.stream()).forEach(slot -> chips(slot, chips));
        NativeTable table = new NativeTable();
        NativeTableRow head = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, words.locale()));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.getHead().add(head);
        LocalDate monday = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        for (LocalDate week = monday; !week.isAfter(month.atEndOfMonth()); week = week.plusWeeks(1)) {
            NativeTableRow row = new NativeTableRow();
            for (int day = 0; day < 7; day++) {
                row.add(cell(week.plusDays(day), chips));
            }
            table.getBody().add(row);
        }
        return table;
    }

    private NativeTableCell cell(LocalDate day, Map<LocalDate, List<Span>> chips) {
        NativeTableCell cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("outside");
            return cell;
        }
        Span number = new Span(String.valueOf(day.getDayOfMonth()));
        number.addClassName("v-calendar-day");
        cell.add(number);
        Optional<String> holiday = FrenchHolidays.nameOf(day, region);
        cell.setClassName("off", day.getDayOfWeek().getValue() > 5);
        cell.setClassName("feast", holiday.isPresent());
        holiday.ifPresent(name -> {
            Span feast = new Span(name);
            feast.addClassName("v-calendar-feast");
            cell.add(feast);
        });
        chips.getOrDefault(day, List.of()).forEach(cell::add);
        return cell;
    }

    private void chips(Slot slot, Map<LocalDate, List<Span>> chips) {
        Map<LocalDate, List<SlotPart>> byDay = slot.parts().stream().collect(Collectors.groupingBy(
                part -> part.period().start().atZone(zone).toLocalDate(), LinkedHashMap::new, Collectors.toList()));
        byDay.forEach((day, parts) -> chips.computeIfAbsent(day, none -> new ArrayList<>())
                .add(chip(slot, parts, !day.equals(slot.day()))));
    }

    private Span chip(Slot slot, List<SlotPart> parts, boolean continued) {
        Span label = new Span(continued ? words.text("calendar.continued", slot.label()) : slot.label());
        label.addClassName("v-slot-label");
        Span hours = new Span(words.tightHours(parts.getFirst().period().start().atZone(zone).toLocalTime(),
                parts.getLast().period().end().atZone(zone).toLocalTime()));
        hours.addClassName("v-slot-hours");
        Span chip = new Span(label, hours);
        chip.addClassName("v-slot");
        chip.setClassName("continued", continued);
        chip.setClassName("half", parts.stream().allMatch(SlotPart::half));
        return chip;
    }

    private Span summary(List<Slot> ofMonth) {
        Map<String, Long> counts = ofMonth.stream().collect(Collectors.groupingBy(Slot::label, LinkedHashMap::new, Collectors.counting()));
        int minutes = ofMonth.stream().mapToInt(Slot::minutes).sum();
        String each = counts.entrySet().stream().map(count -> count.getValue() + " × " + count.getKey()).collect(Collectors.joining(", "));
        Span summary = new Span(ofMonth.isEmpty() ? words.text("calendar.none")
                : words.text("calendar.summary", ofMonth.size(), each, Dates.length(Duration.ofMinutes(minutes))));
        summary.addClassName("v-muted");
        return summary;
    }
}
