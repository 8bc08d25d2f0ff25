package fr.vigie.planning.ui.life;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.TerritoryId;
import fr.vigie.ui.Wordbook;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who approves for an establishment, and where they are reached. */
@Component
public class Directors {

    private final Accounts accounts;
    private final Practitioners practitioners;

    Directors(Accounts accounts, Practitioners practitioners) {
        this.accounts = accounts;
        this.practitioners = practitioners;
    }

    /** By name, each with their number where one is known; without any, that nobody can approve. */
    Div of(TerritoryId territory, EstablishmentId establishment, Wordbook words) {
        var directors = new Div();
        directors.addClassName("v-directors");
        var found = of(territory, establishment);
        found.forEach(director -> directors.add(called(director)));
        if (found.isEmpty()) {
            var nobody = new Span(words.text("life.directors.none"));
            nobody.addClassName("v-against");
            directors.add(nobody);
        }
        return directors;
    }

    /** By name; empty where nobody can approve. */
    List<Actor> of(TerritoryId territory, EstablishmentId establishment) {
        return accounts.all().stream().filter(account -> account.is(Role.DIRECTEUR, territory.value())
                && account.establishments().contains(establishment.value())).sorted(Comparator.comparing(Actor::displayName)).toList();
    }

    private Div called(Actor director) {
        var called = new Div(new Span(director.displayName()));
        phone(director).ifPresent(phone -> called.add(new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone)));
        return called;
    }

    /** A director is reached where the territory knows them as a practitioner; an account itself has no number. */
    private Optional<String> phone(Actor director) {
        return Optional.ofNullable(director.practitioner()).flatMap(id -> practitioners.byId(new PractitionerId(id)))
                .map(practitioner -> practitioner.profile().phone());
    }
}
