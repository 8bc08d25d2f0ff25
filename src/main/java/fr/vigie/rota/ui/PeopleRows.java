package fr.vigie.rota.ui;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Duty;
import fr.vigie.rota.PersonMonth;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.RotaBoardModel.Figure;
import fr.vigie.rota.ui.RotaBoardModel.Tone;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.SiteId;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of people: under the site of their largest post, by name, outside providers last. */
final class PeopleRows {

    /** Nearer to their share than this, nobody is above or below it: one night of the week, or a part of the share. */
    private static final int POINTS_OF_A_NIGHT = 10;
    private static final double PART = 0.15;
    private static final String PROVIDERS = "prestataires";

    private final MonthBoard board;
    private final List<PersonMonth> people;
    private final BoardDuties duties;
    private final Map<PractitionerId, PractitionerView> known;
    private final Set<DutyKind> kinds;
    private final Map<PractitionerId, List<Duty>> held;

    /** @param rotas whose duties are on the board */
    PeopleRows(MonthBoard board, List<RotaState> rotas, List<PersonMonth> people, BoardDuties duties) {
        this.board = board;
        this.people = people;
        this.duties = duties;
        this.known = board.practitioners().stream().collect(Collectors.toMap(PractitionerView::id, p -> p));
        this.held = rotas.stream().flatMap(rota -> rota.holders().entrySet().stream().map(one -> Map.entry(one.getValue(),
                rota.duties().get(one.getKey())))).collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
        this.kinds = rotas.stream().flatMap(rota -> rota.duties().values().stream()).map(this::kind)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<RotaBoardModel.PeopleGroup> groups() {
        var bySite = new LinkedHashMap<SiteId, List<RotaBoardModel.Person>>();
        board.territory().sites().forEach(site -> bySite.put(site.id(), new ArrayList<>()));
        var providers = new ArrayList<RotaBoardModel.Person>();
        people.stream().filter(person -> known.containsKey(person.practitioner())).sorted(byName()).forEach(person ->
                bySite.getOrDefault(person.home(), providers).add(row(person)));
        var groups = new ArrayList<RotaBoardModel.PeopleGroup>();
        bySite.forEach((site, there) -> {
            if (!there.isEmpty()) {
                groups.add(new RotaBoardModel.PeopleGroup(site.value(), board.territory().site(site).orElseThrow().name(), there));
            }
        });
        if (!providers.isEmpty()) {
            groups.add(new RotaBoardModel.PeopleGroup(PROVIDERS, board.text("withoutSite"), providers));
        }
        return groups;
    }

    private Comparator<PersonMonth> byName() {
        var collator = Collator.getInstance(board.locale());
        return Comparator.comparing((PersonMonth person) -> known.get(person.practitioner()).profile().lastName(), collator)
                .thenComparing(person -> known.get(person.practitioner()).displayName(), collator);
    }

    private RotaBoardModel.Person row(PersonMonth person) {
        return new RotaBoardModel.Person(duties.holder(person.practitioner()), ordered(person.away()), ordered(person.partly()),
                ordered(person.sessions()), figures(person));
    }

    private List<Figure> figures(PersonMonth person) {
        var own = held.getOrDefault(person.practitioner(), List.of());
        var byKind = own.stream().collect(groupingBy(this::kind, counting()));
        var figures = new ArrayList<Figure>();
        kinds.forEach(kind -> {
            var count = byKind.getOrDefault(kind, 0L);
            figures.add(new Figure(board.text("figure." + kind), String.valueOf(count), board.text("figure.spoken." + kind, count),
                    Tone.EVEN));
        });
        figures.add(points(own.stream().mapToInt(Duty::points).sum(), person.targetPoints()));
        return figures;
    }

    private Figure points(int points, Integer target) {
        if (target == null) {
            return new Figure(board.text("figure.points"), String.valueOf(points), board.text("figure.spoken.points", points), Tone.EVEN);
        }
        var tolerated = Math.max(POINTS_OF_A_NIGHT, target * PART);
        var tone = points > target + tolerated ? Tone.OVER : points < target - tolerated ? Tone.UNDER : Tone.EVEN;
        return new Figure(board.text("figure.points"), points + "/" + target,
                board.text("figure.spoken.share", points, target), tone);
    }

    private DutyKind kind(Duty duty) {
        return board.territory().line(duty.line()).map(DutyLine::kind).orElse(DutyKind.GARDE);
    }

    private static List<LocalDate> ordered(Collection<LocalDate> days) {
        return days.stream().sorted().toList();
    }
}
