package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.LEROY;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.OF_ANOTHER_MONTH;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.held;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.reassigned;
import static fr.vigie.rota.December.submitted;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReassigningDutiesTest extends RotaTest {
    @Test
    void an_open_duty_is_given_to_somebody() {
        given(opened()).when(byHand("", give(FIRST, MORVAN))).then(reassigned(give(FIRST, MORVAN)));
    }

    @Test
    void a_duty_is_taken_from_its_holder_and_left_open() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", pass(FIRST, MORVAN, null)))
                .then(reassigned(pass(FIRST, MORVAN, null)));
    }

    @Test
    void two_duties_change_hands_as_one_change() {
        given(opened(), held(FIRST, MORVAN), held(SECOND, COSTA))
                .when(byHand("", pass(FIRST, MORVAN, COSTA), pass(SECOND, COSTA, MORVAN)))
                .then(reassigned(pass(FIRST, MORVAN, COSTA), pass(SECOND, COSTA, MORVAN)));
    }

    @Test
    void a_change_sent_twice_takes_effect_once() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(FIRST, MORVAN))).thenNothing();
    }

    @Test
    void of_a_change_partly_done_already_only_the_rest_happens() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(FIRST, MORVAN), give(SECOND, COSTA)))
                .then(reassigned(give(SECOND, COSTA)));
    }

    @Test
    void a_duty_that_changed_meanwhile_is_left_alone() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(FIRST, COSTA)))
                .thenRefused("rota.refusal.changedMeanwhile");
    }

    @Test
    void when_one_duty_changed_meanwhile_none_of_the_others_changes() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(SECOND, COSTA), pass(FIRST, LEROY, COSTA)))
                .thenRefused("rota.refusal.changedMeanwhile");
    }

    @Test
    void a_duty_of_another_month_is_unknown() {
        given(opened()).when(byHand("", give(OF_ANOTHER_MONTH, MORVAN))).thenRefused("rota.refusal.unknownDuty");
    }

    @Test
    void one_change_names_a_duty_once() {
        given(opened()).when(byHand("", give(FIRST, MORVAN), give(FIRST, COSTA)))
                .thenRefused("rota.refusal.twiceTheSame");
    }

    @Test
    void what_the_directors_have_before_them_does_not_move() {
        given(opened(), submitted(VALMARINE)).when(byHand("", give(FIRST, MORVAN)))
                .thenRefused("rota.refusal.submitted");
    }

    @Test
    void the_judge_hears_of_the_rota_as_it_is_and_of_what_changes() {
        var heard = new ArrayList<Object>();
        judgedBy(new Judge() {
            @Override
            public List<Breach> judge(RotaState now, List<Reassignment> changes) {
                heard.add(now.holder(FIRST));
                heard.addAll(changes);
                return List.of();
            }

            @Override
            public List<Breach> standing(RotaState now) {
                return List.of();
            }
        });
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(FIRST, MORVAN), give(SECOND, COSTA)))
                .then(reassigned(give(SECOND, COSTA)));
        assertThat(heard).containsExactly(MORVAN, give(SECOND, COSTA));
    }
}
