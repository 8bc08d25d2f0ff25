package fr.vigie.coverage.ui;

import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import fr.vigie.coverage.LineWatch;
import fr.vigie.coverage.LineWatch.Help;
import fr.vigie.coverage.Turn;
import fr.vigie.coverage.Watch;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Establishment;
import fr.vigie.territory.EstablishmentRole;
import fr.vigie.territory.LineId;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.TerritoryView;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A watch made ready to be shown on {@link DutyWatch}.
 *
 * @param accounts among which the chefs de pôle are found
 */
record WatchDrawing(TerritoryView territory, List<PractitionerView> people, List<Actor> accounts, Locale locale) {

    /** More sites than these are counted, not named. */
    private static final int SITES_NAMED = 2;

    DutyWatchModel of(Watch watch) {
        var notices = watch.notInForce().stream().map(month -> text("notInForce", Dates.month(month, locale))).toList();
        return new DutyWatchModel(territory.zone().getId(), notices, watch.lines().stream().map(this::line).toList());
    }

    private DutyWatchModel.Line line(LineWatch each) {
        var line = each.line();
        var sites = sites(line);
        var response = line.maxResponseMinutes() == null ? null : text("response", line.maxResponseMinutes());
        return new DutyWatchModel.Line(line.id().value(), line.name(), text("kind." + line.kind()), place(line, sites),
                String.join(", ", sites), response, line.phone(), line.criticality() > 0,
                Stream.concat(Stream.of(line.name(), text("kind." + line.kind())), sites.stream()).collect(Collectors.joining(" ")),
                each.turns().stream().map(this::turn).toList(), each.help().stream().map(this::help).toList(), contacts(each));
    }

    /** The line's own first. */
    private List<String> sites(DutyLine line) {
        return Stream.concat(Stream.ofNullable(line.site()), territory.sites().stream().map(Site::id).filter(line.covers()::contains))
                .distinct().map(this::site).toList();
    }

    private String place(DutyLine line, List<String> sites) {
        if (line.site() != null) {
            return sites.getFirst();
        }
        return sites.size() > SITES_NAMED ? text("sites", sites.size()) : String.join(", ", sites);
    }

    private DutyWatchModel.Turn turn(Turn turn) {
        var holder = find(turn.holder());
        return new DutyWatchModel.Turn(turn.period().start().toString(), turn.period().end().toString(), turn.answer(),
                holder.map(PractitionerView::displayName).orElse(turn.holder() == null ? null : turn.holder().value()),
                holder.map(p -> p.profile().phone()).orElse(null));
    }

    private DutyWatchModel.Help help(Help help) {
        var site = help.site() == null ? text("help.elsewhere") : site(help.site());
        var label = help.modality() == null ? text("help.patients", site)
                : text("help.need", Messages.text(locale, "territory.modality." + help.modality()), site);
        return new DutyWatchModel.Help(label, help.lines().stream().map(LineId::value).toList());
    }

    /** The university hospital, an outside provider for what is read at a distance, and whoever repairs the rota. */
    private List<DutyWatchModel.Contact> contacts(LineWatch each) {
        var contacts = new ArrayList<DutyWatchModel.Contact>();
        territory.establishments().stream().filter(e -> e.role() == EstablishmentRole.RECOURS_UNIVERSITAIRE)
                .map(Establishment::name).forEach(name -> contacts.add(new DutyWatchModel.Contact(text("contact.recourse"), name, null)));
        if (each.help().stream().anyMatch(help -> help.modality() == null || help.modality().isReadRemotely())) {
            people.stream().filter(p -> p.profile().external())
                    .forEach(p -> contacts.add(new DutyWatchModel.Contact(text("contact.provider"), p.displayName(), p.profile().phone())));
        }
        accounts.stream().filter(a -> a.is(Role.CHEF_DE_POLE, territory.id().value())).forEach(a -> contacts.add(
                new DutyWatchModel.Contact(text("contact.chef"), a.displayName(), phoneOf(a))));
        return contacts;
    }

    private @Nullable String phoneOf(Actor account) {
        return account.practitioner() == null ? null
                : find(new PractitionerId(account.practitioner())).map(p -> p.profile().phone()).orElse(null);
    }

    private Optional<PractitionerView> find(@Nullable PractitionerId id) {
        return people.stream().filter(p -> p.id().equals(id)).findFirst();
    }

    private String site(SiteId id) {
        return territory.site(id).map(Site::name).orElse(id.value());
    }

    private String text(String key, Object... arguments) {
        return Messages.text(locale, "coverage." + key, arguments);
    }
}
