package fr.vigie.regulation.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.regulation.RuleForesight;
import fr.vigie.regulation.RulePacks;
import fr.vigie.regulation.SettingOwnRules;
import fr.vigie.store.Live;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the parts of the page of rules work with. */
@Component
record RulesDesk(RulePacks packs, Territories territories, SettingOwnRules setting, RuleForesight foresight, CurrentActor current,
                 Live live, Clock clock) {

    /** Those that the reader may see, by name. */
    List<TerritoryView> readable() {
        Actor reader = current.get();
        return territories.all().stream().filter(each -> reader.territories().contains(each.id().value())).toList();
    }

    boolean mayEdit(TerritoryId territory) {
        Actor reader = current.get();
        return reader.is(Role.CHEF_DE_POLE, territory.value()) || reader.is(Role.ADMINISTRATEUR, territory.value());
    }

    LocalDate today(TerritoryView territory) {
        return LocalDate.now(clock.withZone(territory.zone()));
    }
}
