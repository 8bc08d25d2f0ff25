package fr.vigie.planning.ui.life;

import fr.vigie.access.Command.Origin;
import fr.vigie.rota.RotaId;
import fr.vigie.rota.RotaVersion;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.Optional;

/** When, by whom and why a version was made. */
final class VersionWords {

    private VersionWords() {
    }

    static String when(RotaVersion version, RotaId rota, Wordbook words) {
        return words.text("life.versions.when", Dates.moment(version.at(), words.zone(rota.territory()), words.locale()), version.author());
    }

    /** Empty for a publication. */
    static Optional<String> why(RotaVersion version, Wordbook words) {
        if (version.reason().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(words.text(version.origin() == Origin.ECHANGE ? "life.versions.exchange" : "life.differences.quoted",
                version.reason()));
    }
}
