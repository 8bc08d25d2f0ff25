package fr.vigie.territoryfile;

import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.files.Faults;
import fr.vigie.files.YamlFile;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the accounts that come with a territory, {@code comptes.yml}; it has no passwords. */
public final class AccountFile {

    private static final String ID = "[a-z0-9]+([.-][a-z0-9]+)*";

    private final Faults faults;
    private final Register accounts = new Register();
    private final Register territories = new Register("territoryfile.territory");
    private final Register establishments = new Register("territoryfile.establishment");
    private final Register practitioners = new Register("territoryfile.practitioner");

    private AccountFile(TerritoryDescription territory, Faults faults) {
        this.faults = faults;
        territories.declare(territory.territory().id().value());
        territory.territory().establishments().forEach(each -> establishments.declare(each.id().value()));
        territory.practitioners().forEach(each -> practitioners.declare(each.id().value()));
    }

    /**
     * @param territory to whose establishments and radiologists the accounts refer
     * @throws FaultyTerritoryException naming every fault at once
     */
    public static List<Actor> read(Path file, TerritoryDescription territory) {
        Faults faults = new Faults();
        AccountFile reader = new AccountFile(territory, faults);
        List<Actor> actors = YamlFile.read(file, faults).map(top -> top.only("comptes")).stream()
                .flatMap(top -> top.field("comptes").list().stream()).map(YamlValue::object).flatMap(Optional::stream)
                .map(reader::account).flatMap(Optional::stream).toList();
        faults.refuse(FaultyTerritoryException::new);
        return actors;
    }

    private Optional<Actor> account(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("id", "nom", "roles", "territoires", "etablissements", "radiologiste");
        YamlValue name = o.field("id");
        var id = name.text().flatMap(text -> text.matches(ID) ? Optional.of(text) : name.expected("territoryfile.accountId"))
                .flatMap(text -> accounts.declare(name, text));
        var displayName = o.field("nom").text();
        Set<Role> roles = Set.copyOf(Words.all(o.field("roles"), Words.of(Role.values())));
        if (!o.has("roles")) {
            o.field("roles").expected("territoryfile.roles");
        }
        var seen = territories.referAll(o.field("territoires"));
        var approved = establishments.referAll(o.field("etablissements"));
        if (roles.contains(Role.DIRECTEUR) && approved.isEmpty()) {
            o.field("etablissements").expected("territoryfile.directorOf");
        }
        Optional<String> practitioner = o.has("radiologiste") || roles.contains(Role.RADIOLOGUE)
                ? practitioners.refer(o.field("radiologiste")) : Optional.empty();
        return mark.ifNoneSince(() -> new Actor(id.orElseThrow(), displayName.orElseThrow(), roles, Set.copyOf(seen),
                Set.copyOf(approved), practitioner.orElse(null)));
    }
}
