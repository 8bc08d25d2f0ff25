package fr.vigie.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens a YAML 1.2 file, in which {@code 18:30} and {@code non} are plain texts. */
public final class YamlFile {

    /** A file of a department is a few hundred kilobytes at most; more is a mistake. */
    private static final int MAX_BYTES = 8 * 1024 * 1024;

    private YamlFile() {
    }

    /** The file's top mapping; empty when it cannot be read at all, for the reason then among the faults. */
    public static Optional<YamlObject> read(Path file, Faults faults) {
        String name = String.valueOf(file.getFileName());
        try {
            if (Files.size(file) > MAX_BYTES) {
                return refused(faults, name, 0, file.toString(), "files.tooLarge", MAX_BYTES);
            }
            LoadSettings settings = LoadSettings.builder().setLabel(name).setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(0).setCodePointLimit(MAX_BYTES).build();
            Optional<Node> top = new Compose(settings).composeString(Files.readString(file));
            return new YamlValue(name, "", top.orElse(null), 1, faults).object();
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
            return refused(faults, name, line, broken.getProblem(), "files.notYaml");
        } catch (YamlEngineException broken) {
            return refused(faults, name, 0, broken.getMessage(), "files.notYaml");
        } catch (CharacterCodingException notText) {
            return refused(faults, name, 0, "", "files.notUtf8");
        } catch (IOException unreadable) {
            return refused(faults, name, 0, file.toString(), "files.unreadable");
        }
    }

    private static Optional<YamlObject> refused(Faults faults, String file, int line, String found, String key, Object... arguments) {
        faults.add(new Fault(file, "", line, found, key, List.of(arguments)));
        return Optional.empty();
    }
}
