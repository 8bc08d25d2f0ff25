package fr.vigie.territoryfile;

import fr.vigie.access.Accounts;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/**
 * Writes a territory that is in use, with its people and accounts, as the files that another installation imports on its
 * first start. Rotas are not among them: they are the record of this installation.
 */
@Service
public class ExportingTerritory {

    private static final String ACCOUNTS = "comptes.yml";

    private final Territories territories;
    private final Practitioners practitioners;
    private final Accounts accounts;

    ExportingTerritory(Territories territories, Practitioners practitioners, Accounts accounts) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.accounts = accounts;
    }

    /** The files by name, in UTF-8. */
    public Map<String, String> files(TerritoryId id) {
        TerritoryDescription description = new TerritoryDescription(territories.find(id)
                .orElseThrow(() -> new Refusal("territoryfile.refusal.noTerritory", id)), practitioners.of(id));
        Map<String, String> files = new LinkedHashMap<>(TerritoryExport.files(description));
        files.put(ACCOUNTS, AccountExport.yaml(description, accounts.all()));
        return files;
    }

    /** The same files in one archive, in a folder of the territory's name. */
    public byte[] zip(TerritoryId id) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> file : files(id).entrySet()) {
                zip.putNextEntry(new ZipEntry(id + "/" + file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
