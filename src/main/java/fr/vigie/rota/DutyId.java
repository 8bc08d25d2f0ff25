package fr.vigie.rota;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.vigie.territory.LineId;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A duty of one rota, such as {@code ght-valmarine/garde-valmarine/2026-12-05/nuit}. */
public record DutyId(@JsonValue String value) {

    private static final Pattern PARTS = Pattern.compile("([^/]+)/([^/]+)/(\\d{4}-\\d{2}-\\d{2})/([^/]+)");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DutyId {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("A DutyId is a non-empty string");
        }
    }

    /** What the id itself says of a duty. */
    public record Parts(TerritoryId territory, LineId line, LocalDate day, String slot) {
    }

    static DutyId of(Parts parts) {
        return new DutyId(parts.territory() + "/" + parts.line() + "/" + parts.day() + "/" + parts.slot());
    }

    /** Empty where it is not made of these. */
    public Optional<Parts> parts() {
        return Optional.of(PARTS.matcher(value)).filter(Matcher::matches).map(m -> new Parts(new TerritoryId(m.group(1)),
                new LineId(m.group(2)), LocalDate.parse(m.group(3)), m.group(4)));
    }

    @Override
    public String toString() {
        return value;
    }
}
