package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.LEROY;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.published;
import static fr.vigie.rota.December.reassigned;
import static fr.vigie.rota.December.submitted;
import static fr.vigie.rota.DerogationGround.CONSENT;

import fr.vigie.access.Command.Origin;
import fr.vigie.rota.Compensation.Kind;
import fr.vigie.rota.Judge.Breach;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The opening is event 0 of a rota, what Claire changes first is event 1. */
class UndoingTest extends RotaTest {
    private static final RotaEvent GIVEN = reassigned(give(FIRST, MORVAN));
    private static final RotaEvent UNDONE = compensating(1, Kind.UNDO, pass(FIRST, MORVAN, null));
    private static final Breach CAP = new Breach("H-CAP", List.of(FIRST), MORVAN, Set.of(CONSENT), locale -> "plafond");
    private static final RotaEvent DEROGATED = new RotaEvent.DerogationTaken(ROTA, "H-CAP", List.of(FIRST), MORVAN, CONSENT, "Accord écrit");

    @Test
    void the_author_of_a_change_undoes_it_and_the_history_says_which() {
        given(List.of(opened(), by("claire", GIVEN))).when("claire", undo(1)).then(UNDONE);
    }

    @Test
    void an_accepted_proposal_is_undone_as_one_change() {
        var proposal = reassigned(give(FIRST, MORVAN), give(SECOND, COSTA));
        given(List.of(opened(), by("claire", Origin.OPTIMISEUR, proposal))).when("claire", undo(1))
                .then(compensating(1, Kind.UNDO, pass(FIRST, MORVAN, null), pass(SECOND, COSTA, null)));
    }

    @Test
    void changes_are_undone_from_the_last_to_the_first() {
        var history = List.of(opened(), by("claire", GIVEN), by("claire", reassigned(pass(FIRST, MORVAN, COSTA))));
        given(history).when("claire", undo(1)).thenRefused("rota.refusal.notYourLastChange");
        given(history).when("claire", undo(2)).then(compensating(2, Kind.UNDO, pass(FIRST, COSTA, MORVAN)));
        given(List.of(opened(), by("claire", GIVEN), by("claire", reassigned(pass(FIRST, MORVAN, COSTA))),
                by("claire", compensating(2, Kind.UNDO, pass(FIRST, COSTA, MORVAN))))).when("claire", undo(1)).then(UNDONE);
    }

    @Test
    void an_undo_sent_twice_takes_effect_once() {
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE))).when("claire", undo(1)).thenNothing();
    }

    @Test
    void nobody_undoes_what_another_did() {
        given(List.of(opened(), by("claire", GIVEN))).when("hugo", undo(1)).thenRefused("rota.refusal.notYourLastChange");
    }

    @Test
    void each_author_undoes_their_own_however_the_changes_of_others_came_between() {
        given(List.of(opened(), by("claire", GIVEN), by("hugo", reassigned(give(SECOND, COSTA))))).when("claire", undo(1)).then(UNDONE);
    }

    @Test
    void what_somebody_has_changed_since_is_not_undone_and_they_are_named() {
        given(List.of(opened(), by("claire", GIVEN), by("hugo", reassigned(pass(FIRST, MORVAN, COSTA))))).when("claire", undo(1))
                .thenRefused("rota.refusal.changedSince", "Dr hugo");
    }

    @Test
    void an_exchange_is_not_undone_by_who_approved_it() {
        given(List.of(opened(), by("claire", GIVEN), by("claire", Origin.ECHANGE, reassigned(pass(FIRST, MORVAN, COSTA)))))
                .when("claire", undo(2)).thenRefused("rota.refusal.notYourLastChange");
    }

    @Test
    void pins_are_undone_and_made_anew() {
        var pinned = new RotaEvent.DutiesPinned(ROTA, List.of(FIRST, SECOND), null);
        var unpinned = new RotaEvent.DutiesUnpinned(ROTA, List.of(FIRST, SECOND), new Compensation(1, Kind.UNDO));
        given(List.of(opened(), by("claire", pinned))).when("claire", undo(1)).then(unpinned);
        given(List.of(opened(), by("claire", pinned), by("claire", unpinned))).when("claire", redo(1))
                .then(new RotaEvent.DutiesPinned(ROTA, List.of(FIRST, SECOND), new Compensation(1, Kind.REDO)));
        given(List.of(opened(), by("claire", pinned), by("hugo", new RotaEvent.DutiesUnpinned(ROTA, List.of(SECOND), null))))
                .when("claire", undo(1)).thenRefused("rota.refusal.changedSince", "Dr hugo");
    }

    @Test
    void what_was_undone_is_made_anew() {
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE))).when("claire", redo(1))
                .then(compensating(1, Kind.REDO, give(FIRST, MORVAN)));
    }

    @Test
    void what_was_made_anew_is_undone_again() {
        var redone = compensating(1, Kind.REDO, give(FIRST, MORVAN));
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE), by("claire", redone))).when("claire", redo(1)).thenNothing();
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE), by("claire", redone))).when("claire", undo(1)).then(UNDONE);
    }

    @Test
    void after_a_new_change_nothing_is_made_anew() {
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE), by("claire", reassigned(give(SECOND, COSTA)))))
                .when("claire", redo(1)).thenRefused("rota.refusal.notUndone");
    }

    @Test
    void what_somebody_gave_away_meanwhile_is_not_made_anew() {
        given(List.of(opened(), by("claire", GIVEN), by("claire", UNDONE), by("hugo", reassigned(give(FIRST, LEROY)))))
                .when("claire", redo(1)).thenRefused("rota.refusal.changedSince", "Dr hugo");
    }

    @Test
    void a_submitted_rota_is_not_undone() {
        given(List.of(opened(), by("claire", GIVEN), submitted(VALMARINE))).when("claire", undo(1)).thenRefused("rota.refusal.submitted");
    }

    @Test
    void an_undo_after_publication_is_an_amendment_with_its_reason() {
        var history = List.of(opened(), by("claire", GIVEN), submitted(VALMARINE), published(1));
        given(history).when("claire", undo(1)).thenRefused("rota.refusal.amendmentNeedsReason");
        given(history).when("claire", new RotaCommand.UndoChange(ROTA, 1, "Erreur de saisie")).then(UNDONE, new RotaEvent.RotaAmended(ROTA, 2));
    }

    @Test
    void an_undo_that_would_newly_break_a_rule_is_refused() {
        breaking(CAP);
        given(List.of(opened(), by("claire", GIVEN))).when("claire", undo(1)).thenRefused("rota.refusal.undoBreaks");
    }

    @Test
    void a_derogation_that_a_change_had_taken_is_taken_again_with_it() {
        breaking(CAP);
        given(List.of(opened(), by("claire", GIVEN), by("claire", DEROGATED), by("claire", UNDONE))).when("claire", redo(1))
                .then(compensating(1, Kind.REDO, give(FIRST, MORVAN)), DEROGATED);
    }

    private static RotaCommand undo(long change) {
        return new RotaCommand.UndoChange(ROTA, change, "");
    }

    private static RotaCommand redo(long change) {
        return new RotaCommand.RedoChange(ROTA, change, "");
    }

    private static RotaEvent compensating(long change, Kind kind, Reassignment... changes) {
        return new RotaEvent.DutiesReassigned(ROTA, List.of(changes), new Compensation(change, kind));
    }
}
