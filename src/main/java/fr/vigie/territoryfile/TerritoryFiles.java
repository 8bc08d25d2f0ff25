package fr.vigie.territoryfile;

import fr.vigie.files.Faults;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.TerritoryView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads the description of a territory; the format is in {@code docs/territory-file.md}. */
public final class TerritoryFiles {

    private TerritoryFiles() {
    }

    /**
     * @param place a YAML file, or a folder of them between which the sections are spread
     * @throws FaultyTerritoryException naming every fault at once
     */
    public static TerritoryDescription read(Path place) {
        Faults faults = new Faults();
        Faults.Mark mark = faults.mark();
        Sections sections = Sections.of(place, faults);
        Names names = new Names();
        Optional<TerritoryView> territory = new TerritorySections(sections, names, faults).read();
        List<PractitionerView> practitioners = new PractitionerSections(sections, names, faults).read(territory);
        Optional<TerritoryDescription> description = mark.ifNoneSince(
                () -> new TerritoryDescription(territory.orElseThrow(), practitioners));
        faults.refuse(FaultyTerritoryException::new);
        return description.orElseThrow();
    }
}
