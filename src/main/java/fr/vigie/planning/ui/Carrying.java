package fr.vigie.planning.ui;

import static java.util.stream.Collectors.toMap;

import fr.vigie.planning.Trial;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.rota.ui.MonthBoard;
import fr.vigie.rota.ui.RotaBoard.Carry;
import fr.vigie.rota.ui.RotaBoard;
import fr.vigie.rota.ui.RotaBoardModel.Hints;
import fr.vigie.rota.ui.RotaBoardModel.Mark;
import fr.vigie.rota.ui.RotaBoardModel.Target;
import fr.vigie.rota.ui.RotaBoardModel;
import java.util.Objects;
import java.util.function.Supplier;

/** Answers a name that is carried over the board: what each place would make of it, and the word on the one it rests on. */
class Carrying {

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
        switch (carry.step()) {
            case LIFT -> board.setHints(hints(rota, carry.target().duty()));
            case OVER -> board.setVerdict(verdict(rota, carry.target()));
            case DROP -> byHand.change(rota, Moves.of(carry.target()));
        }
    }

    private Hints hints(RotaState rota, DutyId duty) {
        var holder = rota.holder(duty);
        var duties = rota.duties().keySet().stream().filter(other -> !Objects.equals(rota.holder(other), holder))
                .collect(toMap(DutyId::value, other -> mark(Moves.onto(rota, duty, other))));
        var people = drawing.get().practitioners().stream().map(PractitionerView::id).filter(person -> !person.equals(holder))
                .collect(toMap(PractitionerId::value, person -> mark(Moves.to(rota, duty, person))));
        return new Hints(duty, duties, people);
    }

    private Mark mark(Target target) {
        return Mark.valueOf(trial.get().mark(Moves.of(target)).name());
    }

    private RotaBoardModel.Verdict verdict(RotaState rota, Target target) {
        var verdict = trial.get().verdict(Moves.of(target), drawing.get().locale());
        return new RotaBoardModel.Verdict(target, Mark.valueOf(verdict.mark().name()),
                Moves.spoken(rota, target, drawing.get(), board::getTranslation), VerdictWords.of(verdict, board, drawing.get().locale()));
    }
}
