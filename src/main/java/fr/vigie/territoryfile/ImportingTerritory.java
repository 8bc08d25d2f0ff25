package fr.vigie.territoryfile;

import fr.vigie.access.AllOrNothing;
import fr.vigie.access.Command.Origin;
import fr.vigie.access.Command;
import fr.vigie.access.Refusal;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerCommand.ChangeProfile;
import fr.vigie.practitioner.PractitionerCommand.ExpressWish;
import fr.vigie.practitioner.PractitionerCommand.PlanSession;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerCommand.RecordDispensation;
import fr.vigie.practitioner.PractitionerCommand.RecordEarlierCounts;
import fr.vigie.practitioner.PractitionerCommand.RecordLeave;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.CombineLines;
import fr.vigie.territory.TerritoryCommand.DeclareAgreement;
import fr.vigie.territory.TerritoryCommand.DeclareEstablishment;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.FoundTerritory;
import fr.vigie.territory.TerritoryCommand.OpenLine;
import fr.vigie.territory.TerritoryCommand.OpenSite;
import fr.vigie.territory.TerritoryCommand.RecogniseSkill;
import fr.vigie.territory.TerritoryCommand.SetLocalRules;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.stereotype.Service;

/** Brings a described territory in, by the same commands as the pages send: all of it in one transaction, or nothing. */
@Service
public class ImportingTerritory {

    /** A change that a file describes needs a reason like any other. */
    private static final String CHANGE = "Décrit dans le fichier du territoire";

    private final Territories territories;
    private final Practitioners practitioners;
    private final AllOrNothing atOnce;

    ImportingTerritory(Territories territories, Practitioners practitioners, AllOrNothing atOnce) {
        this.territories = territories;
        this.practitioners = practitioners;
        this.atOnce = atOnce;
    }

    /**
     * @param place a file or a folder; see {@link TerritoryFiles#read}
     * @throws FaultyTerritoryException when the files are at fault
     * @throws Refusal when the territory, or one of its radiologists, exists already
     */
    public TerritoryId from(Path place) {
        TerritoryDescription description = TerritoryFiles.read(place);
        from(description);
        return description.territory().id();
    }

    /** @throws Refusal when the territory, or one of its radiologists, exists already */
    public void from(TerritoryDescription description) {
        TerritoryView territory = description.territory();
        if (territories.find(territory.id()).isPresent()) {
            throw new Refusal("territoryfile.refusal.exists", territory.name());
        }
        description.practitioners().stream().filter(each -> practitioners.byId(each.id()).isPresent()).findFirst()
                .ifPresent(known -> {
                    throw new Refusal("territoryfile.refusal.practitionerExists", known.id());
                });
        try {
            atOnce.send(commandsOf(description), done -> { });
        } catch (AggregateStreamCreationException | ConcurrencyException meanwhile) {
            // the projections lag behind the store, whose key decides
            throw new Refusal("territoryfile.refusal.exists", territory.name());
        }
    }

    private static List<Command> commandsOf(TerritoryDescription description) {
        TerritoryView territory = description.territory();
        TerritoryId id = territory.id();
        List<Command> commands = new ArrayList<>();
        commands.add(new FoundTerritory(id, territory.name(), territory.zone(), territory.region(), Origin.IMPORT));
        territory.establishments().forEach(each -> commands.add(new DeclareEstablishment(id, each, Origin.IMPORT)));
        territory.sites().forEach(each -> commands.add(new OpenSite(id, each, Origin.IMPORT)));
        territory.skills().forEach(each -> commands.add(new RecogniseSkill(id, each, Origin.IMPORT)));
        territory.lines().forEach(each -> addCommandsOf(territory, each.id(), commands));
        territory.needs().forEach(each -> commands.add(new DeclareNeed(id, null, each, "", Origin.IMPORT)));
        territory.agreements().forEach(each -> commands.add(new DeclareAgreement(id, null, each, "", Origin.IMPORT)));
        territory.combinable().forEach(each -> commands.add(new CombineLines(id, each, "", Origin.IMPORT)));
        LocalRules before = null;
        for (LocalRules each : territory.localRules()) {
            commands.add(new SetLocalRules(id, before, each, "", Origin.IMPORT));
            before = each;
        }
        description.practitioners().forEach(each -> addCommandsOf(each, commands));
        return commands;
    }

    private static void addCommandsOf(TerritoryView territory, LineId line, List<Command> commands) {
        DutyLine before = null;
        for (DutyLine version : territory.versionsOf(line).toList()) {
            commands.add(before == null ? new OpenLine(territory.id(), version, Origin.IMPORT)
                    : new ChangeLine(territory.id(), before, version, CHANGE, Origin.IMPORT));
            before = version;
        }
    }

    private static void addProfilesOf(PractitionerView one, List<Command> commands) {
        List<FormerProfile> former = one.formerProfiles();
        commands.add(new RegisterPractitioner(one.id(), one.territory(),
                former.isEmpty() ? one.profile() : former.getFirst().profile(), Origin.IMPORT));
        for (int place = 0; place < former.size(); place++) {
            Profile next = place + 1 < former.size() ? former.get(place + 1).profile() : one.profile();
            commands.add(new ChangeProfile(one.id(), one.territory(), former.get(place).lastDay().plusDays(1),
                    former.get(place).profile(), next, CHANGE, Origin.IMPORT));
        }
    }

    private static void addCommandsOf(PractitionerView one, List<Command> commands) {
        var id = one.id();
        var of = one.territory();
        addProfilesOf(one, commands);
        one.consents().forEach(each -> commands.add(new RecordConsent(id, of, each, Origin.IMPORT)));
        one.leaves().forEach(each -> commands.add(new RecordLeave(id, of, each, Origin.IMPORT)));
        one.dispensations().forEach(each -> commands.add(new RecordDispensation(id, of, each, Origin.IMPORT)));
        one.sessions().forEach(each -> commands.add(new PlanSession(id, of, each, Origin.IMPORT)));
        one.earlierCounts().forEach(each -> commands.add(new RecordEarlierCounts(id, of, null, each, Origin.IMPORT)));
        one.wishes().forEach(each -> commands.add(new ExpressWish(id, of, each, Origin.IMPORT)));
    }
}
