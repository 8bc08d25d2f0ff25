package fr.vigie.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.vigie.VigieTest;
import fr.vigie.calendar.Period;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Compensation;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaEvent;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.EstablishmentId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;

/** What is written into an event is read from it. */
@VigieTest
class RoundTripTest {
    private static final RotaId ROTA = RotaId.of("ght-valmarine/2026-10");
    private static final DutyId NIGHT = new DutyId("ght-valmarine/garde/2026-10-24/nuit");

    @Autowired
    @Qualifier("eventSerializer")
    private Serializer events;
    @Autowired
    private Json json;

    /** Every kind of value that an event may hold. */
    record Everything(Instant instant, OffsetDateTime offset, LocalDate day, LocalTime time, YearMonth month, ZoneId zone,
                      Period period, RotaId rota, Map<String, Integer> counts, Set<EstablishmentId> set, RotaEvent none) {
    }

    /** As an event was before a field was added, and with one that was taken away since. */
    record Before(String name, @JsonProperty("dropped") int dropped) {
    }

    record Since(String name, int added, List<String> list) {
    }

    @Test
    void every_kind_of_value_comes_back_as_it_was() {
        var everything = new Everything(Instant.parse("2026-10-25T00:59:59.123456789Z"),
                OffsetDateTime.parse("2026-10-25T02:30:00+02:00"), LocalDate.of(2026, 10, 25), LocalTime.of(18, 30),
                YearMonth.of(2026, 10), ZoneId.of("America/Guadeloupe"),
                new Period(Instant.parse("2026-10-24T16:30:00Z"), Instant.parse("2026-10-25T07:30:00Z")), ROTA,
                Map.of("points", 15), Set.of(new EstablishmentId("ch")), null);
        assertThat(again(everything, Everything.class)).isEqualTo(everything);
        assertThat(json.read(json.of(everything).getValue().toString(), Everything.class)).isEqualTo(everything);
    }

    @Test
    void a_time_keeps_its_offset_and_so_tells_the_two_half_past_two_of_an_october_night_apart() {
        var summer = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, ZoneId.of("Europe/Paris"));
        var winter = summer.withLaterOffsetAtOverlap();
        assertThat(again(summer, ZonedDateTime.class).toOffsetDateTime()).isEqualTo(summer.toOffsetDateTime());
        assertThat(again(winter, ZonedDateTime.class).getOffset()).isEqualTo(winter.getOffset());
        assertThat(again(summer, ZonedDateTime.class)).isNotEqualTo(again(winter, ZonedDateTime.class));
    }

    @Test
    void an_event_with_and_without_a_holder_comes_back_as_it_was() {
        var event = new RotaEvent.DutiesReassigned(ROTA, List.of(new Reassignment(NIGHT, null, new PractitionerId("morvan"))));
        assertThat(again(event, RotaEvent.DutiesReassigned.class)).isEqualTo(event);
        var undone = new RotaEvent.DutiesReassigned(ROTA, event.changes(), new Compensation(12, Compensation.Kind.UNDO));
        assertThat(again(undone, RotaEvent.DutiesReassigned.class)).isEqualTo(undone);
    }

    @Test
    void a_derogation_comes_back_with_its_ground_and_one_of_long_ago_without() {
        var derogation = new RotaEvent.DerogationTaken(ROTA, "H-CAP", List.of(NIGHT), new PractitionerId("morvan"),
                DerogationGround.IMPERATIVE_NEED, "Épidémie");
        assertThat(again(derogation, RotaEvent.DerogationTaken.class)).isEqualTo(derogation);
        RotaEvent.DerogationTaken old = events.deserialize(new SimpleSerializedObject<>("""
                {"rota": "ght-valmarine/2026-10", "rule": "H-WORK", "duties": ["ght-valmarine/garde/2026-10-24/nuit"],
                 "practitioner": "morvan"}""", String.class, RotaEvent.DerogationTaken.class.getName(), null));
        assertThat(old).isEqualTo(new RotaEvent.DerogationTaken(ROTA, "H-WORK", List.of(NIGHT), new PractitionerId("morvan"), null, null));
    }

    @Test
    void an_event_of_long_ago_is_read_without_what_came_later_and_with_what_has_gone() {
        var old = events.serialize(new Before("garde", 1), String.class);
        Since now = events.deserialize(new SimpleSerializedObject<>(old.getData(), String.class, Since.class.getName(), null));
        assertThat(now).isEqualTo(new Since("garde", 0, null));
    }

    private <T> T again(Object written, Class<T> type) {
        var data = events.serialize(written, String.class).getData();
        return events.deserialize(new SimpleSerializedObject<>(data, String.class, type.getName(), null));
    }
}
