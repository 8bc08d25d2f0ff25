package fr.vigie.planning.ui.life;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Refusal;
import fr.vigie.planning.Deadlines;
import fr.vigie.planning.Readiness;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.store.Live;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbook;
import fr.vigie.ui.Wordbooks;
import java.util.List;
import java.util.Locale;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the pages of a rota's life work with. */
@Component
record LifeDesk(Rotas rotas, Territories territories, Practitioners practitioners, Readiness readiness, Deadlines deadlines,
                Wordbooks wordbooks, Directors directors, CommandGateway commands, CurrentActor current, Live live) {

    Actor reader() {
        return current.get();
    }

    TerritoryId territoryOfReader() {
        return reader().territories().stream().sorted().findFirst().map(TerritoryId::new)
                .orElseThrow(() -> new Refusal("planning.refusal.noTerritory"));
    }

    TerritoryView territory(RotaState rota) {
        var id = rota.id().territory();
        return territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
    }

    List<PractitionerView> people(RotaState rota) {
        return practitioners.of(rota.id().territory());
    }

    Wordbook words(Locale locale) {
        return wordbooks.in(locale);
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }
}
