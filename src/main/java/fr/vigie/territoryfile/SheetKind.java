package fr.vigie.territoryfile;

import java.util.List;
import java.util.Optional;

/** What a spreadsheet brings, with its columns: matched by name, whatever their order, capitals, accents and spaces. */
public enum SheetKind {
    RADIOLOGISTES(List.of(must("Nom"), must("Prénom"), must("RPPS"), must("Statut"), must("Secteur"), must("Site"),
            must("Quotité"), must("Du", "Depuis", "Date de début"), may("Site 2"), may("Quotité 2"), may("Compétences"),
            may("Téléradiologie"), may("Part gardes", "Part des gardes"), may("Téléphone"), may("Courriel", "E-mail", "Mail"))),
    ABSENCES(List.of(must("Radiologue", "Radiologiste", "Praticien", "RPPS"), must("Du", "Début", "Date de début"),
            must("Au", "Fin", "Date de fin"))),
    VOEUX(List.of(must("Radiologue", "Radiologiste", "Praticien", "RPPS"), must("Du", "Début", "Date de début"),
            must("Au", "Fin", "Date de fin"), must("Sens"), may("Force"))),
    /** What was held before Vigie, by month, or from a first month to a last. */
    COMPTEURS(EarlierCountsSheet.COLUMNS);

    private final List<Column> columns;

    SheetKind(List<Column> columns) {
        this.columns = columns;
    }

    /** In the order of the template. */
    public List<Column> columns() {
        return columns;
    }

    /** The column that a cell of a sheet's header names, however it is written. */
    Optional<Column> named(String header) {
        String plain = Grid.plain(header);
        return columns.stream().filter(column -> Grid.plain(column.name()).equals(plain)
                || column.others().stream().anyMatch(other -> Grid.plain(other).equals(plain))).findFirst();
    }

    /**
     * A column.
     *
     * @param name in the template
     * @param needed whether it must be there, and filled in every row
     * @param others names under which it is known too
     */
    public record Column(String name, boolean needed, List<String> others) {

        public Column {
            others = List.copyOf(others);
        }

        /** Its name without capitals, accents and spaces, as a part of a message's key: {@code quotite2}. */
        public String key() {
            return Grid.plain(name);
        }
    }

    private static Column must(String name, String... others) {
        return new Column(name, true, List.of(others));
    }

    private static Column may(String name, String... others) {
        return new Column(name, false, List.of(others));
    }
}
