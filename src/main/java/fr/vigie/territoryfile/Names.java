package fr.vigie.territoryfile;

import fr.vigie.files.YamlValue;
import fr.vigie.territory.SiteId;
import java.util.HashMap;
import java.util.Map;

/** What each section has declared, for the others to refer to. */
final class Names {

    final Register establishments = new Register("territoryfile.establishment");
    final Register finess = new Register();
    final Register skills = new Register("territoryfile.skill");
    final Register sites = new Register("territoryfile.site");
    final Register patterns = new Register("territoryfile.pattern");
    final Register lines = new Register("territoryfile.line");
    final Register needs = new Register();
    final Register agreements = new Register();
    final Register practitioners = new Register("territoryfile.practitioner");
    final Register rpps = new Register();

    private static final int DAY_MINUTES = 24 * 60;

    /** Minutes by declared site; none when nothing stands there. */
    Map<SiteId, Integer> minutesBySite(YamlValue value) {
        return numbersBySite(value, DAY_MINUTES);
    }

    /** Whole numbers from 0 by declared site; none when nothing stands there. */
    Map<SiteId, Integer> numbersBySite(YamlValue value, int most) {
        Map<SiteId, Integer> numbers = new HashMap<>();
        if (value.isPresent()) {
            value.object().ifPresent(o -> {
                o.only(sites.all());
                o.names().forEach(site -> o.field(site).integer(0, most)
                        .ifPresent(number -> numbers.put(new SiteId(site), number)));
            });
        }
        return numbers;
    }
}
