package fr.vigie.rota;

import static fr.vigie.rota.December.FIRST;
import static fr.vigie.rota.December.MORVAN;
import static fr.vigie.rota.December.NIGHTS;
import static fr.vigie.rota.December.ROCHEBRUNE;
import static fr.vigie.rota.December.ROTA;
import static fr.vigie.rota.December.VALMARINE;
import static fr.vigie.rota.December.approvedBy;
import static fr.vigie.rota.December.opened;
import static fr.vigie.rota.December.published;
import static fr.vigie.rota.December.submitted;

import fr.vigie.rota.Judge.Breach;
import fr.vigie.territory.EstablishmentId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PublishingTest extends RotaTest {
    private static final RotaCommand SUBMIT = new RotaCommand.SubmitRota(ROTA);
    private static final RotaCommand RECALL = new RotaCommand.RecallRota(ROTA, "Une erreur");

    @Test
    void a_draft_is_submitted_to_every_director_who_approves() {
        given(opened()).when(SUBMIT).then(submitted(VALMARINE, ROCHEBRUNE));
    }

    @Test
    void a_rota_is_submitted_once() {
        given(opened(), submitted(VALMARINE)).when(SUBMIT).thenNothing();
    }

    @Test
    void a_territory_in_which_no_director_approves_cannot_submit() {
        inTerritory(new December.Frame(NIGHTS, Set.of()));
        given(opened()).when(SUBMIT).thenRefused("rota.refusal.noApprover");
    }

    @Test
    void the_first_of_two_directors_approves_and_the_other_is_awaited() {
        given(opened(), submitted(VALMARINE, ROCHEBRUNE)).when(approve(VALMARINE)).then(approvedBy(VALMARINE));
    }

    @Test
    void with_the_last_approval_the_rota_is_published() {
        given(opened(), submitted(VALMARINE, ROCHEBRUNE), approvedBy(VALMARINE)).when(approve(ROCHEBRUNE))
                .then(approvedBy(ROCHEBRUNE), published(1));
    }

    @Test
    void the_director_of_both_establishments_publishes_alone() {
        given(opened(), submitted(VALMARINE, ROCHEBRUNE)).when(approve(VALMARINE, ROCHEBRUNE))
                .then(approvedBy(VALMARINE, ROCHEBRUNE), published(1));
    }

    @Test
    void a_director_approves_once() {
        given(opened(), submitted(VALMARINE, ROCHEBRUNE), approvedBy(VALMARINE)).when(approve(VALMARINE)).thenNothing();
    }

    @Test
    void an_approval_that_comes_after_publication_changes_nothing() {
        given(opened(), submitted(VALMARINE), approvedBy(VALMARINE), published(1)).when(approve(VALMARINE)).thenNothing();
    }

    @Test
    void what_was_submitted_anew_is_approved_by_whom_has_read_it_anew() {
        RotaEvent[] anew = {opened(), submitted(VALMARINE), new RotaEvent.RotaRecalled(ROTA), submitted(VALMARINE)};
        given(anew).when(approve(VALMARINE)).thenRefused("rota.refusal.submittedAnew");
        given(anew).when(new RotaCommand.ApproveRota(ROTA, Set.of(VALMARINE), 2)).then(approvedBy(VALMARINE), published(1));
    }

    @Test
    void what_was_recalled_is_not_approved() {
        given(opened(), submitted(VALMARINE), new RotaEvent.RotaRecalled(ROTA)).when(approve(VALMARINE)).thenRefused("rota.refusal.notSubmitted");
    }

    @Test
    void a_rota_that_breaks_a_rule_without_derogation_is_not_submitted() {
        breaking(new Breach("H-AVAILABLE", List.of(FIRST), MORVAN, Set.of(), locale -> "absence"));
        given(opened()).when(SUBMIT).thenRefused("rota.refusal.breaksAsItStands");
    }

    @Test
    void what_may_be_derogated_from_keeps_no_rota_from_being_submitted() {
        breaking(new Breach("H-CAP", List.of(FIRST), MORVAN, Set.of(DerogationGround.CONSENT), locale -> "plafond"));
        given(opened()).when(SUBMIT).then(submitted(VALMARINE, ROCHEBRUNE));
    }

    @Test
    void a_draft_is_not_approved() {
        given(opened()).when(approve(VALMARINE)).thenRefused("rota.refusal.notSubmitted");
    }

    @Test
    void a_director_sends_the_rota_back_with_a_word() {
        given(opened(), submitted(VALMARINE)).when(sendBack(" Noël est vide ")).then(
                new RotaEvent.RotaSentBack(ROTA, "Noël est vide"));
    }

    @Test
    void a_rota_is_not_sent_back_without_a_word() {
        given(opened(), submitted(VALMARINE)).when(sendBack(" ")).thenRefused("rota.refusal.wordNeeded");
    }

    @Test
    void a_draft_is_not_sent_back() {
        given(opened()).when(sendBack("Noël est vide")).thenRefused("rota.refusal.notSubmitted");
    }

    @Test
    void what_was_sent_back_is_a_draft_and_starts_anew_with_all_directors() {
        given(opened(), submitted(VALMARINE, ROCHEBRUNE), approvedBy(VALMARINE), new RotaEvent.RotaSentBack(ROTA, "Non"))
                .when(SUBMIT).then(submitted(VALMARINE, ROCHEBRUNE));
    }

    @Test
    void the_chef_de_pole_takes_a_submitted_rota_back() {
        given(opened(), submitted(VALMARINE)).when(RECALL).then(new RotaEvent.RotaRecalled(ROTA));
    }

    @Test
    void only_what_is_submitted_can_be_taken_back() {
        given(opened()).when(RECALL).thenNothing();
        given(opened(), submitted(VALMARINE), approvedBy(VALMARINE), published(1)).when(RECALL).thenNothing();
    }

    private static RotaCommand approve(EstablishmentId... establishments) {
        return new RotaCommand.ApproveRota(ROTA, Set.of(establishments), 1);
    }

    private static RotaCommand sendBack(String word) {
        return new RotaCommand.SendBackRota(ROTA, Set.of(VALMARINE), word);
    }
}
