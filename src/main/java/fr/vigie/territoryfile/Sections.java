package fr.vigie.territoryfile;

import fr.vigie.files.Fault;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlFile;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The sections of a description, whichever file each stands in. */
final class Sections {

    static final String TERRITORY = "territoire";

    private static final String[] KNOWN = {TERRITORY, "etablissements", "competences", "sites", "horaires", "lignes",
        "besoins", "accords", "cumuls", "regles", "radiologistes", "absences", "dispenses", "voeux", "consentements",
        "compteurs"};
    /** Beside the description, for another reader. */
    private static final String ACCOUNTS = "comptes.yml";

    private final Map<String, YamlValue> found = new HashMap<>();

    private Sections() {
    }

    static Sections of(Path place, Faults faults) {
        Sections sections = new Sections();
        List<Path> files = files(place);
        List<YamlObject> read = files.stream().map(file -> YamlFile.read(file, faults)).flatMap(Optional::stream).toList();
        read.forEach(sections::add);
        if (files.isEmpty()) {
            faults.add(new Fault(String.valueOf(place.getFileName()), "", 0, "", "territoryfile.noFile", List.of()));
        } else if (read.size() == files.size() && !sections.found.containsKey(TERRITORY)) {
            faults.add(new Fault(files.getFirst().getFileName().toString(), TERRITORY, 1, "", "territoryfile.noTerritory",
                    List.of()));
        }
        return sections;
    }

    /** Empty when no file has it. */
    Optional<YamlValue> section(String name) {
        return Optional.ofNullable(found.get(name));
    }

    /** The objects of a section that is a list, each that is one. */
    List<YamlObject> items(String name) {
        return section(name).stream().flatMap(section -> section.list().stream()).map(YamlValue::object)
                .flatMap(Optional::stream).toList();
    }

    private void add(YamlObject file) {
        file.only(KNOWN);
        for (String name : file.names()) {
            YamlValue section = file.field(name);
            if (found.putIfAbsent(name, section) != null && found.get(name) != section) {
                section.expected("territoryfile.sectionOnce");
            }
        }
    }

    private static List<Path> files(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".yml") && !file.endsWith(ACCOUNTS)).sorted().toList();
        } catch (IOException absent) {
            return List.of();
        }
    }
}
