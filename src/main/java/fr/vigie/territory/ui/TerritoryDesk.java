package fr.vigie.territory.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Role;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.store.Live;
import fr.vigie.territory.Countable;
import fr.vigie.territory.LineForesight;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryHistory;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territory.UsualHours;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the parts of these pages work with. */
@Component
record TerritoryDesk(Territories territories, TerritoryHistory history, LineForesight foresight, Countable countable,
                     UsualHours hours, SchoolCalendar schools,                     CommandGateway commands, CurrentActor current, Live live, Clock clock) {

    /** Those that a reader may see, by name. */
    List<TerritoryView> readableBy(Actor reader) {
        return territories.all().stream().filter(each -> reader.territories().contains(each.id().value())).toList();
    }

    /** As the commands permit it; they ask again. */
    static boolean mayEdit(Actor reader, TerritoryId territory) {
        return reader.is(Role.CHEF_DE_POLE, territory.value());
    }

    LocalDate today(TerritoryView territory) {
        return LocalDate.now(clock.withZone(territory.zone()));
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }
}
