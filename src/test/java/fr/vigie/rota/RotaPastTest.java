package fr.vigie.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.SmallTerritory;
import fr.vigie.VigieTest;
import fr.vigie.access.Command.Origin;
import fr.vigie.rota.RotaCommand.ApproveRota;
import fr.vigie.rota.Submission.End;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the events of a rota tell of its life. */
@VigieTest
class RotaPastTest {
    @Autowired
    private Ground here;
    @Autowired
    private Rotas rotas;

    @Test
    void a_month_never_opened_has_no_past() {
        var past = rotas.past(new RotaId(here.territory(), Ground.DECEMBER.plusYears(1)));
        assertThat(past.versions()).isEmpty();
        assertThat(past.submission()).isEmpty();
        assertThat(past.generated()).isEmpty();
        assertThat(past.between(1, 2)).isEmpty();
    }

    @Test
    void every_version_is_kept_with_who_made_it_and_why() {
        here.pass(here.night(7), null, here.morvan());
        published();
        amend(7, "Dr Morvan est souffrante");
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), List.of(new Reassignment(here.night(7), here.costa(), here.leroy())),
                Origin.ECHANGE, "Un mariage", "exchange/1"));

        var versions = past().versions();
        assertThat(versions).extracting(RotaVersion::number).containsExactly(1, 2, 3);
        assertThat(versions.get(0)).returns(false, RotaVersion::amendment).returns("La Direction", RotaVersion::author).returns("", RotaVersion::reason);
        assertThat(versions.get(1)).returns(true, RotaVersion::amendment).returns("Dr Chef", RotaVersion::author)
                .returns("Dr Morvan est souffrante", RotaVersion::reason);
        assertThat(versions.get(2)).returns(Origin.ECHANGE, RotaVersion::origin).returns("exchange/1", RotaVersion::cause);
    }

    @Test
    void a_version_is_read_as_it_stood() {
        here.pass(here.night(7), null, here.morvan());
        published();
        amend(7, "Dr Morvan est souffrante");
        assertThat(past().version(1).orElseThrow()).returns(here.morvan(), rota -> rota.holder(here.night(7)))
                .returns(RotaStatus.PUBLISHED, RotaState::status).returns(1, RotaState::version);
        assertThat(past().version(2).orElseThrow()).returns(here.costa(), rota -> rota.holder(here.night(7)));
        assertThat(past().version(3)).isEmpty();
    }

    @Test
    void two_versions_differ_by_what_changed_between_them_whoever_changed_it() {
        here.pass(here.night(7), null, here.morvan());
        here.pass(here.night(20), null, here.leroy());
        published();
        amend(7, "Dr Morvan est souffrante");
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), new Reassignment(here.night(7), here.costa(), here.leroy()), "Dr Costa aussi"));

        assertThat(past().between(1, 3)).singleElement().satisfies(difference -> {
            assertThat(difference).returns(here.night(7), DutyDifference::duty).returns(here.morvan(), DutyDifference::before)
                    .returns(here.leroy(), DutyDifference::after);
            assertThat(difference.touches()).extracting(DutyDifference.Touch::reason).containsExactly("Dr Morvan est souffrante", "Dr Costa aussi");
            assertThat(difference.touches()).extracting(DutyDifference.Touch::author).containsOnly("Dr Chef");
        });
        assertThat(past().between(3, 1)).singleElement().returns(here.leroy(), DutyDifference::before).returns(here.morvan(), DutyDifference::after);
        assertThat(past().between(2, 2)).isEmpty();
    }

    @Test
    void a_submission_tells_who_is_asked_who_approved_and_how_it_ended() {
        here.theClinicIsCoveredToo();
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.directorOfTheHospital(), new ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
        var underWay = past().submission().orElseThrow();
        assertThat(underWay.asked()).containsExactlyInAnyOrder(SmallTerritory.CH, SmallTerritory.PARTNER);
        assertThat(underWay.author()).isEqualTo("Dr Chef");
        assertThat(underWay.ended()).isNull();
        assertThat(underWay.approvalOf(SmallTerritory.CH).orElseThrow().author()).isEqualTo("La Direction de l’hôpital");
        assertThat(underWay.approvalOf(SmallTerritory.PARTNER)).isEmpty();

        here.as(here.directorOfTheClinic(), new RotaCommand.SendBackRota(here.rota(), Set.of(SmallTerritory.PARTNER), "Noël est vide"));
        assertThat(past().submission().orElseThrow().ended()).returns(End.Kind.SENT_BACK, End::kind).returns("Noël est vide", End::word)
                .returns("La Direction de la clinique", End::author);
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        assertThat(past().submission().orElseThrow()).returns(2, Submission::number).returns(List.of(), Submission::approvals).returns(null, Submission::ended);
        here.as(here.chef(), new RotaCommand.RecallRota(here.rota(), "Une erreur"));
        assertThat(past().submission().orElseThrow().ended()).returns(End.Kind.RECALLED, End::kind).returns("Une erreur", End::word);
    }

    @Test
    void who_reads_a_rota_submitted_anew_is_told_what_changed_since() {
        here.pass(here.night(7), null, here.morvan());
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        assertThat(past().sinceSubmittedBefore()).isEmpty();
        here.as(here.chef(), new RotaCommand.RecallRota(here.rota(), "Une erreur"));
        here.pass(here.night(7), here.morvan(), here.costa());
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        assertThat(past().sinceSubmittedBefore().orElseThrow()).singleElement().returns(here.morvan(), DutyDifference::before)
                .returns(here.costa(), DutyDifference::after)
                .satisfies(difference -> assertThat(difference.touches()).hasSize(1));
    }

    @Test
    void a_rota_was_generated_when_a_proposal_was_accepted_last_or_else_opened() {
        var opened = past().generated().orElseThrow();
        here.pass(here.night(7), null, here.morvan());
        assertThat(past().generated()).contains(opened);
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), List.of(new Reassignment(here.night(20), null, here.leroy())),
                Origin.OPTIMISEUR, "", "generation/1"));
        assertThat(past().generated().orElseThrow()).isAfter(opened);
    }

    private void published() {
        here.as(here.chef(), new RotaCommand.SubmitRota(here.rota()));
        here.as(here.director(), new ApproveRota(here.rota(), Set.of(SmallTerritory.CH), 1));
    }

    /** From Morvan to Costa. */
    private void amend(int day, String reason) {
        here.as(here.chef(), new RotaCommand.ReassignDuties(here.rota(), new Reassignment(here.night(day), here.morvan(), here.costa()), reason));
    }

    private RotaPast past() {
        return rotas.past(here.rota());
    }
}
