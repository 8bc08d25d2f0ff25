package fr.vigie.planning.ui;

import fr.vigie.ui.DeadEnds;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The pages of a month and of three: what stands in their address is a month. */
@Component
class MonthAddresses implements DeadEnds {

    private static final Set<String> OF_MONTHS = Set.of("tableau", "trimestre");

    @Override
    public boolean leadsNowhere(List<String> address) {
        return address.size() > 1 && OF_MONTHS.contains(address.getFirst()) && !isMonth(address.get(1));
    }

    private static boolean isMonth(String text) {
        try {
            YearMonth.parse(text);
            return true;
        } catch (DateTimeParseException none) {
            return false;
        }
    }
}
