package fr.vigie.territory.ui;

import fr.vigie.access.Spoken;
import fr.vigie.calendar.Period;
import fr.vigie.territory.Need;
import fr.vigie.territory.NeedGaps;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;

/** The hours of a need for which no line answers, in words. */
record GapWords(TerritoryWords words, TerritoryView territory) {

    /** So many are told; the others are counted. */
    private static final int TOLD = 3;

    /** Empty when each hour of the month is some line's. */
    String of(Need need, YearMonth month) {
        List<Period> gaps = NeedGaps.of(territory, need, month);
        if (gaps.isEmpty()) {
            return "";
        }
        String told = gaps.stream().limit(TOLD).map(gap -> Dates.shortDay(gap.start().atZone(territory.zone()).toLocalDate(), words.locale())
                + ", " + Dates.hour(gap.start(), territory.zone(), words.locale()) + " – "
                + Dates.hour(gap.end(), territory.zone(), words.locale())).collect(Collectors.joining(Spoken.semicolon(words.locale())));
        return words.text("need.gaps", told, gaps.size() - Math.min(TOLD, gaps.size()));
    }
}
