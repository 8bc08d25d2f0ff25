package fr.vigie.rota;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import fr.vigie.access.Spoken;
import fr.vigie.territory.TerritoryId;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** The rota of one territory and month, such as {@code ght-valmarine/2026-12}. */
public record RotaId(TerritoryId territory, YearMonth month) {

    /** @throws IllegalArgumentException when it is not of the form {@code territory/yyyy-mm} */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static RotaId of(String value) {
        var slash = value.lastIndexOf('/');
        if (slash < 1) {
            throw new IllegalArgumentException("A rota is named territory/yyyy-mm, not " + value);
        }
        return new RotaId(new TerritoryId(value.substring(0, slash)), YearMonth.parse(value.substring(slash + 1)));
    }

    /** Such as «décembre 2026». */
    Spoken spokenMonth() {
        return locale -> DateTimeFormatter.ofPattern("MMMM yyyy", locale).format(month);
    }

    @Override
    @JsonValue
    public String toString() {
        return territory + "/" + month;
    }
}
