package fr.vigie.rota.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.PersonMonth;
import fr.vigie.rota.ui.RotaBoardModel.Band;
import fr.vigie.rota.ui.RotaBoardModel.CoveredNeed;
import fr.vigie.rota.ui.RotaBoardModel.CoveredSite;
import fr.vigie.rota.ui.RotaBoardModel.Group;
import fr.vigie.rota.ui.RotaBoardModel.News;
import fr.vigie.rota.ui.RotaBoardModel.Span;
import fr.vigie.rota.ui.RotaBoardModel.View;
import fr.vigie.ui.Dates;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One month or several on one board: what each month's rota has of a row stands on that row. */
final class BoardOfMonths {

    private final MonthBoard board;
    private final YearMonth from;
    private final YearMonth to;
    private final List<Shown> rotas;
    private final List<BoardDuties> duties;

    /** @param rotas of the open ones of these months, in order */
    BoardOfMonths(MonthBoard board, YearMonth from, YearMonth to, List<Shown> rotas) {
        this.board = board;
        this.from = from;
        this.to = to;
        this.rotas = rotas;
        this.duties = rotas.stream().map(shown -> new BoardDuties(board, shown, to.atEndOfMonth())).toList();
    }

    RotaBoardModel drawn(View view, boolean editable, @Nullable News news) {
        var days = from.atDay(1).datesUntil(to.plusMonths(1).atDay(1)).map(board::day).toList();
        var spans = Stream.iterate(from, month -> !month.isAfter(to), month -> month.plusMonths(1))
                .map(month -> new Span(Dates.month(month, board.locale()), month.lengthOfMonth())).toList();
        return new RotaBoardModel(view, from, Dates.months(from, to, board.locale()), editable, days, spans, groups(),
                duties.stream().flatMap(ofMonth -> ofMonth.duties().stream()).toList(),
                view == View.PEOPLE ? people() : List.of(), view == View.COVERAGE ? coverage() : List.of(), news);
    }

    private List<Group> groups() {
        return duties.stream().flatMap(ofMonth -> ofMonth.groups().stream())
                .collect(groupingBy(Group::site, LinkedHashMap::new, toList())).values().stream()
                .map(same -> new Group(same.getFirst().site(), same.getFirst().name(),
                        same.stream().flatMap(group -> group.lines().stream()).distinct().toList())).toList();
    }

    private List<RotaBoardModel.PeopleGroup> people() {
        var people = rotas.stream().flatMap(shown -> shown.people().stream())
                .collect(toMap(PersonMonth::practitioner, person -> person, PersonMonth::plus, LinkedHashMap<PractitionerId, PersonMonth>::new));
        return duties.isEmpty() ? List.of()
                : new PeopleRows(board, rotas.stream().map(Shown::rota).toList(), List.copyOf(people.values()), duties.getFirst()).groups();
    }

    private List<CoveredSite> coverage() {
        return rotas.stream().flatMap(shown -> new CoverageRows(board, shown.rota()).sites().stream())
                .collect(groupingBy(CoveredSite::site, LinkedHashMap::new, toList())).values().stream()
                .map(same -> new CoveredSite(same.getFirst().site(), same.getFirst().name(), needs(same))).toList();
    }

    private static List<CoveredNeed> needs(List<CoveredSite> same) {
        return same.stream().flatMap(site -> site.needs().stream())
                .collect(toMap(CoveredNeed::id, need -> need, BoardOfMonths::joined, LinkedHashMap::new)).values().stream().toList();
    }

    private static CoveredNeed joined(CoveredNeed one, CoveredNeed next) {
        List<Band> bands = Stream.concat(one.bands().stream(), next.bands().stream()).toList();
        return new CoveredNeed(one.id(), one.name(), bands);
    }
}
