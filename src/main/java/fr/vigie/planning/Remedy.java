package fr.vigie.planning;

import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.practitioner.Consent;
import fr.vigie.practitioner.PractitionerCommand.RecordConsent;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaCommand.ReassignDuties;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.Need;
import fr.vigie.territory.Sector;
import fr.vigie.territory.TerritoryCommand.ChangeLine;
import fr.vigie.territory.TerritoryCommand.DeclareNeed;
import fr.vigie.territory.TerritoryCommand.SucceedNeed;
import fr.vigie.territory.TerritoryId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What would give an open duty a holder, or its patients a reader: one act each, made of commands that there are. */
public sealed interface Remedy {

    /** What is settled before the rota changes, in order, all of it or nothing. */
    default List<Command> first(TerritoryId territory, String reason) {
        return List.of();
    }

    /** The change of the rota that follows; empty where it stays as it is. */
    default Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
        return Optional.empty();
    }

    private static Optional<ReassignDuties> changing(RotaState rota, Map<DutyId, PractitionerId> next, String reason) {
        return Optional.of(new ReassignDuties(rota.id(), next.entrySet().stream()
                .map(e -> new Reassignment(e.getKey(), rota.holder(e.getKey()), e.getValue())).toList(), Origin.MAIN, reason, ""));
    }

    /**
     * Somebody may hold it as things are.
     *
     * @param notes what it would cost, in words
     */
    record Give(PractitionerId who, String name, List<String> notes) implements Remedy {

        @Override
        public Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
            return changing(rota, Map.of(open, who), reason);
        }
    }

    /**
     * Somebody may hold it by consenting in writing to more than a cap (arrêté du 30 avril 2003, art. 10).
     *
     * @param consents what is written, for the whole month
     * @param over what is passed, in words
     */
    record AskConsent(PractitionerId who, String name, List<Consent> consents, List<String> over) implements Remedy {

        public AskConsent {
            consents = List.copyOf(consents);
        }

        /** The same, signed on a day that is not after the month's first. */
        public AskConsent signed(LocalDate day) {
            return new AskConsent(who, name, consents.stream().map(c -> new Consent(c.id(), c.counter(), c.kinds(), c.over(), c.max(),
                    day, c.from(), c.to())).toList(), over);
        }

        @Override
        public List<Command> first(TerritoryId territory, String reason) {
            return consents.stream().<Command>map(c -> new RecordConsent(who, territory, c, Origin.MAIN)).toList();
        }

        @Override
        public Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
            return changing(rota, Map.of(open, who), reason);
        }
    }

    /**
     * Somebody may hold it by a derogation, with a ground and a reason that are recorded.
     *
     * @param over what is passed, in words
     */
    record Derogate(PractitionerId who, String name, List<String> over) implements Remedy {

        @Override
        public Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
            return changing(rota, Map.of(open, who), reason);
        }
    }

    /**
     * Somebody may hold it once other duties of theirs have passed to others.
     *
     * @param moves each other duty with its new holder
     * @param steps the same in words
     */
    record HandOn(PractitionerId who, String name, Map<DutyId, PractitionerId> moves, List<String> steps) implements Remedy {

        @Override
        public Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
            var next = new HashMap<>(moves);
            next.put(open, who);
            return changing(rota, next, reason);
        }
    }

    /**
     * The line is opened to a sector.
     *
     * @param seen the line as it stands, the last version
     * @param opened the same, open to the sector, from a day on
     * @param names of those who could then hold the duty
     */
    record OpenLine(DutyLine seen, DutyLine opened, Sector sector, List<String> names) implements Remedy {

        @Override
        public List<Command> first(TerritoryId territory, String reason) {
            return List.of(new ChangeLine(territory, seen, opened, reason, Origin.MAIN));
        }
    }

    /**
     * Somebody takes the open duty of a line that reads for the site meanwhile.
     *
     * @param duty of the line of teleradiology
     */
    record GiveReading(DutyId duty, DutyLine line, PractitionerId who, String name) implements Remedy {

        @Override
        public Optional<ReassignDuties> change(RotaState rota, DutyId open, String reason) {
            return changing(rota, Map.of(duty, who), reason);
        }
    }

    /**
     * A line of teleradiology answers for the site too, and covers those of its needs that are read at a distance.
     *
     * @param seen the line as it stands
     * @param reading the same with the site, from a day on
     * @param needs of one site
     */
    record ReadForSite(DutyLine seen, DutyLine reading, List<Widened> needs) implements Remedy {

        public ReadForSite {
            needs = List.copyOf(needs);
        }

        @Override
        public List<Command> first(TerritoryId territory, String reason) {
            var answers = new ChangeLine(territory, seen, reading, reason, Origin.MAIN);
            return Stream.concat(seen.covers().equals(reading.covers()) ? Stream.<Command>of() : Stream.of(answers),
                    needs.stream().map(need -> need.declaring(territory, reason))).toList();
        }

        /**
         * A need that the line covers too from the day on which it answers for the site: before it, the need is as it was.
         *
         * @param seen as it stands
         */
        public record Widened(Need seen, Need covered) {

            private Command declaring(TerritoryId territory, String reason) {
                return covered.id().equals(seen.id()) ? new DeclareNeed(territory, seen, covered, reason, Origin.MAIN)
                        : new SucceedNeed(territory, seen, covered, reason);
            }
        }
    }
}
