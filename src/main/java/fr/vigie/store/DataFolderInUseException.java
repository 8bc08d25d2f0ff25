package fr.vigie.store;

import java.nio.file.Path;

/** Another Vigie runs on the same data folder. */
public class DataFolderInUseException extends RuntimeException {

    private final transient Path folder;

    DataFolderInUseException(Path folder) {
        super("Another Vigie already uses the folder " + folder + ": stop it, or name another folder with --data");
        this.folder = folder;
    }

    public Path folder() {
        return folder;
    }
}
