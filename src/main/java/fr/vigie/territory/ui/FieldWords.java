package fr.vigie.territory.ui;

import fr.vigie.access.Difference;
import fr.vigie.access.Spoken;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.SchoolZone;
import fr.vigie.calendar.SlotGrouping;
import fr.vigie.calendar.SlotPattern;
import fr.vigie.territory.Contribution;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.Funding;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LineTerms;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.SitePair;
import fr.vigie.ui.ConflictDialog;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How the fields of a territory's records and their values are said, where two states are compared. */
record FieldWords(TerritoryWords words) implements ConflictDialog.Speaker {

    private static final String NOTHING = "–";

    @Override
    public String field(String field) {
        return words.text("field." + field);
    }

    @Override
    public String value(String field, @Nullable Object value) {
        String said = said(field, value);
        return said.isEmpty() ? NOTHING : said;
    }

    private String said(String field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> words.text(yes ? "words.yes" : "words.no");
            case LocalDate day -> words.day(day);
            case SiteId id -> words.site(id);
            case LineId id -> words.line(id);
            case EstablishmentId id -> words.establishment(id);
            case SitePair pair -> words.site(pair.one()) + " – " + words.site(pair.other());
            case DutyKind kind -> words.of("kind", kind);
            case Sector sector -> words.of("sector", sector);
            case EstablishmentRole role -> words.of("role", role);
            case Funding funding -> words.of("funding", funding);
            case Modality modality -> words.of("modality", modality);
            case HolidayRegion region -> words.of("region", region);
            case SchoolZone zone -> words.of("schoolZone", zone);
            case SlotPattern pattern -> pattern(pattern);
            case LineTerms terms -> terms(terms);
            case Contribution contribution -> new AgreementWords(words).contribution(contribution);
            case Map<?, ?> map -> map.entrySet().stream().map(each -> said(field, each.getKey()) + " " + each.getValue())
                    .sorted().collect(Collectors.joining(", "));
            case List<?> list -> list.stream().map(each -> said(field, each)).collect(Collectors.joining(Spoken.semicolon(words.locale())));
            case Collection<?> set -> set.stream().map(each -> said(field, each)).sorted(Comparator.naturalOrder())
                    .collect(Collectors.joining(", "));
            case String code when field.equals("skills") -> words.skill(code);
            default -> value.toString();
        };
    }

    private String pattern(SlotPattern pattern) {
        String rules = pattern.rules().stream().map(words::rule).collect(Collectors.joining(Spoken.semicolon(words.locale())));
        return pattern.grouping() == SlotGrouping.NONE ? rules : rules + Spoken.semicolon(words.locale()) + words.of("grouping", pattern.grouping());
    }

    private String terms(LineTerms terms) {
        return Difference.between(new LineTerms(null, null, null, null), terms).stream()
                .map(each -> field(each.field()) + " " + said(each.field(), each.now())).collect(Collectors.joining(", "));
    }
}
