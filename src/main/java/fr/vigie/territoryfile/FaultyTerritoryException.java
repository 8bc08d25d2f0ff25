package fr.vigie.territoryfile;

import fr.vigie.files.Fault;
import fr.vigie.files.FaultyFileException;
import java.util.List;

/** The files of a territory were refused whole; {@link #faults()} has every reason. Nothing was imported. */
public class FaultyTerritoryException extends FaultyFileException {

    FaultyTerritoryException(List<Fault> faults) {
        super(faults);
    }
}
