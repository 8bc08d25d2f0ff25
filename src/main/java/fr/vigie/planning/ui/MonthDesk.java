package fr.vigie.planning.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.Command;
import fr.vigie.access.CurrentActor;
import fr.vigie.access.Refusal;
import fr.vigie.access.Role;
import fr.vigie.calendar.SchoolCalendar;
import fr.vigie.planning.Counsel;
import fr.vigie.planning.Deadlines;
import fr.vigie.planning.Generations;
import fr.vigie.planning.LinesSince;
import fr.vigie.planning.PeopleOfMonth;
import fr.vigie.planning.ui.life.Directors;
import fr.vigie.planning.ui.understand.UnderstandDesk;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.rota.PersonMonth;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.Rotas;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.store.Live;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Wordbooks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.stereotype.Component;

/** What the parts of the month's page work with. */
@Component
record MonthDesk(Rotas rotas, Territories territories, Practitioners people, Counsel counsel, PeopleOfMonth peopleOfMonth,
                 Generations generations,
                 CommandGateway commands, CurrentActor current, Live live, Clock clock, SchoolCalendar schools,
                 Wordbooks wordbooks, UnderstandDesk understanding, Deadlines deadlines, LinesSince linesSince,
                 Directors directors) {

    Actor reader() {
        return current.get();
    }

    TerritoryId territoryOfReader() {
        return reader().territories().stream().sorted().findFirst().map(TerritoryId::new)
                .orElseThrow(() -> new Refusal("planning.refusal.noTerritory"));
    }

    TerritoryView territory(TerritoryId id) {
        return territories.find(id).orElseThrow(() -> new Refusal("planning.refusal.unknownTerritory", id.value()));
    }

    List<PractitionerView> practitioners(TerritoryId id) {
        return people.of(id);
    }

    /** Null for a reader who is no radiologist. */
    PractitionerId self() {
        return Optional.ofNullable(reader().practitioner()).map(PractitionerId::new).orElse(null);
    }

    MonthBoard drawing(TerritoryId id, ZoneId zone, Locale locale) {
        return new MonthBoard(territory(id), practitioners(id), locale, LocalDate.now(clock.withZone(zone)), self(), schools);
    }

    /** Absences are for who plans, and one's own. */
    List<PersonMonth> peopleSeen(RotaState rota) {
        var plans = reader().is(Role.CHEF_DE_POLE, rota.id().territory().value());
        return peopleOfMonth.of(rota).stream().map(person -> plans || person.practitioner().equals(self()) ? person
                : person.withoutAbsences()).toList();
    }

    void send(Command command) {
        commands.sendAndWait(command);
    }
}
