package fr.vigie.planning.ui;

import static java.util.stream.Collectors.toMap;

import fr.vigie.planning.Trial;
import fr.vigie.planning.Verdict;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Judge.Breach;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.RotaBoard.Carry;
import fr.vigie.rota.ui.RotaBoardModel;
import fr.vigie.rota.ui.RotaBoardModel.Hints;
import fr.vigie.rota.ui.RotaBoardModel.Mark;
import fr.vigie.rota.ui.RotaBoardModel.Target;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Answers a name that is carried over the board: what each place would make of it, and the word on the one it rests on. */
class Carrying {

    /** What weighs most is said; the rest would hide it. */
    private static final int NOTES = 3;

    private final RotaBoard board;
    private final Supplier<Trial> trial;
    private final Supplier<MonthBoard> drawing;
    private final ByHand byHand;

    /**
     * @param trial of the rota that is shown
     * @param drawing how that rota's duties and people are called
     */
    Carrying(RotaBoard board, Supplier<Trial> trial, Supplier<MonthBoard> drawing, ByHand byHand) {
        this.board = board;
        this.trial = trial;
        this.drawing = drawing;
        this.byHand = byHand;
        board.addCarryListener(this::hear);
    }

    private void hear(Carry carry) {
        var rota = trial.get().rota();
        // a name that was lifted before the rota changed may be of a duty that has no holder now
        if (rota.holder(carry.target().duty()) == null) {
            return;
        }
        switch (carry.step()) {
            case LIFT -> board.setHints(hints(carry.target(), rota));
            case OVER -> board.setVerdict(verdict(carry.target(), rota));
            case DROP -> byHand.change(rota, Moves.of(rota, carry.target()));
        }
    }

    private Hints hints(Target lifted, RotaState rota) {
        var duty = lifted.duty();
        var duties = rota.duties().keySet().stream().filter(other -> Moves.isMove(rota, duty, other))
                .collect(toMap(other -> other.value(), other -> mark(rota, new Target(duty, other, null))));
        Map<String, Mark> people = drawing.get().practitioners().stream().map(PractitionerView::id)
                .filter(person -> !person.equals(rota.holder(duty)))
                .collect(toMap(person -> person.value(), person -> mark(rota, new Target(duty, null, person))));
        return new Hints(duty, duties, people);
    }

    private Mark mark(RotaState rota, Target target) {
        return Mark.valueOf(trial.get().mark(Moves.of(rota, target)).name());
    }

    private RotaBoardModel.Verdict verdict(Target target, RotaState rota) {
        var verdict = trial.get().verdict(Moves.of(rota, target), drawing.get().locale());
        return new RotaBoardModel.Verdict(target, Mark.valueOf(verdict.mark().name()),
                Moves.spoken(rota, target, drawing.get(), board::getTranslation), words(verdict));
    }

    private List<String> words(Verdict verdict) {
        var locale = drawing.get().locale();
        return Stream.concat(verdict.breaches().stream().map(Breach::text).map(text -> text.in(locale)).distinct(),
                verdict.notes().stream().limit(NOTES)).toList();
    }
}
