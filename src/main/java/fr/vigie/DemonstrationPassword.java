package fr.vigie;

import fr.vigie.access.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The one password of an installation's demonstration accounts: drawn by chance at the first start, so that no two
 * installations share it, and kept beside the data for whoever runs the server to read again.
 */
@Component
class DemonstrationPassword {

    private final Path file;

    DemonstrationPassword(@Value("${vigie.data}") Path data) {
        this.file = data.resolve("mot-de-passe-de-demonstration.txt");
    }

    /** Empty once its file was removed, or where no demonstration was ever imported. */
    Optional<String> find() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String create() {
        var word = Secret.drawn().word();
        try {
            Files.createDirectories(file.getParent());
            Files.deleteIfExists(file);
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, word + System.lineSeparator());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return word;
    }
}
