package fr.vigie.rota;

import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.reassigned;

import fr.vigie.rota.Judge.Breach;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerogatingTest extends RotaTest {
    private static final Breach REST = new Breach("H-REST", List.of(FIRST, SECOND), MORVAN, false, locale -> "repos");
    private static final Breach CAP = new Breach("H-CAP", List.of(FIRST), MORVAN, true, locale -> "plafond");
    private static final Breach NOBODYS = new Breach("H-WORK", List.of(SECOND), null, true, locale -> "48 h");

    @Test
    void a_change_that_breaks_a_rule_without_derogation_is_refused_whatever_its_reason() {
        judgedBy((now, changes) -> List.of(REST));
        given(opened()).when(byHand("Nécessité impérieuse", give(FIRST, MORVAN))).thenRefused("rota.refusal.breaks");
    }

    @Test
    void a_derogation_needs_a_reason() {
        judgedBy((now, changes) -> List.of(CAP));
        given(opened()).when(byHand("  ", give(FIRST, MORVAN))).thenRefused("rota.refusal.derogationNeedsReason");
    }

    @Test
    void a_derogation_with_its_reason_is_recorded_rule_by_rule() {
        judgedBy((now, changes) -> List.of(CAP, NOBODYS));
        given(opened()).when(byHand("Accord écrit du Dr Morvan", give(FIRST, MORVAN))).then(
                reassigned(give(FIRST, MORVAN)),
                new RotaEvent.DerogationTaken(ROTA, "H-CAP", List.of(FIRST), MORVAN),
                new RotaEvent.DerogationTaken(ROTA, "H-WORK", List.of(SECOND), null));
    }

    @Test
    void one_rule_without_derogation_among_several_refuses_all() {
        judgedBy((now, changes) -> List.of(CAP, REST));
        given(opened()).when(byHand("Accord écrit", give(FIRST, MORVAN))).thenRefused("rota.refusal.breaks");
    }

    @Test
    void an_exchange_takes_no_derogation() {
        judgedBy((now, changes) -> List.of(CAP));
        given(opened()).when(byExchange(give(FIRST, MORVAN))).thenRefused("rota.refusal.breaks");
    }
}
