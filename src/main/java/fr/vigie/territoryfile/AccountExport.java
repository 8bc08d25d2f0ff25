package fr.vigie.territoryfile;

import fr.vigie.access.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the accounts of one territory as {@link AccountFile} reads them; no password is known. */
final class AccountExport {

    private AccountExport() {
    }

    /** Rights elsewhere are left out; so is whoever has none here. */
    static String yaml(TerritoryDescription description, List<Actor> accounts) {
        String id = description.territory().id().value();
        Set<String> establishments = description.territory().establishments().stream().map(each -> each.id().value())
                .collect(Collectors.toSet());
        Set<String> people = description.practitioners().stream().map(each -> each.id().value()).collect(Collectors.toSet());
        List<Actor> here = accounts.stream().filter(actor -> actor.territories().contains(id)).toList();
        return TerritoryExport.yaml(new Fields().list("comptes", here, actor -> new Fields().put("id", actor.id())
                .put("nom", actor.displayName()).put("roles", Fields.sorted(actor.roles())).put("territoires", List.of(id))
                .putSome("etablissements", Fields.sorted(actor.establishments().stream().filter(establishments::contains).toList()))
                .put("radiologiste", people.contains(actor.practitioner()) ? actor.practitioner() : null)).values());
    }
}
