package fr.vigie.rota;

import static fr.vigie.rota.December.COSTA;
import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.SECOND;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.approvedBy;
import static fr.vigie.rota.December.held;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.published;
import static fr.vigie.rota.December.reassigned;
import static fr.vigie.rota.December.submitted;

import org.junit.jupiter.api.Test;

class AmendingTest extends RotaTest {
    private static final RotaEvent[] PUBLISHED = {opened(), held(FIRST, MORVAN), submitted(VALMARINE),
            approvedBy(VALMARINE), published(1)};

    @Test
    void a_published_rota_changes_only_with_a_reason() {
        given(PUBLISHED).when(byHand(" ", pass(FIRST, MORVAN, COSTA))).thenRefused("rota.refusal.amendmentNeedsReason");
    }

    @Test
    void a_published_rota_that_changes_has_a_new_version() {
        given(PUBLISHED).when(byHand("Dr Morvan est souffrante", pass(FIRST, MORVAN, COSTA)))
                .then(reassigned(pass(FIRST, MORVAN, COSTA)), new RotaEvent.RotaAmended(ROTA, 2));
    }

    @Test
    void an_exchange_amends_a_published_rota() {
        given(PUBLISHED).when(byExchange(pass(FIRST, MORVAN, COSTA)))
                .then(reassigned(pass(FIRST, MORVAN, COSTA)), new RotaEvent.RotaAmended(ROTA, 2));
    }

    @Test
    void an_amendment_sent_twice_makes_one_version() {
        given(PUBLISHED).when(byHand("Dr Morvan est souffrante", give(FIRST, MORVAN))).thenNothing();
    }

    @Test
    void a_draft_changes_without_a_reason_and_without_a_version() {
        given(opened(), held(FIRST, MORVAN)).when(byHand("", give(SECOND, MORVAN)))
                .then(reassigned(give(SECOND, MORVAN)));
    }
}
