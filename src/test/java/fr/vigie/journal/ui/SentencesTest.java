package fr.vigie.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.Ground;
import fr.vigie.SmallTerritory;
import fr.vigie.Someone;
import fr.vigie.VigieTest;
import fr.vigie.access.AccountEvent;
import fr.vigie.access.AccountId;
import fr.vigie.calendar.HolidayRegion;
import fr.vigie.calendar.Period;
import fr.vigie.exchange.ExchangeEvent;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.journal.Entry;
import fr.vigie.practitioner.Dispensation;
import fr.vigie.practitioner.EarlierCounts;
import fr.vigie.practitioner.Leave;
import fr.vigie.practitioner.PractitionerEvent;
import fr.vigie.practitioner.WeeklySession;
import fr.vigie.practitioner.Wish;
import fr.vigie.rota.Compensation;
import fr.vigie.rota.DerogationGround;
import fr.vigie.rota.Reassignment;
import fr.vigie.rota.RotaEvent;
import fr.vigie.territory.Skill;
import fr.vigie.territory.Agreement;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.LineId;
import fr.vigie.territory.LinePair;
import fr.vigie.territory.LocalRules;
import fr.vigie.territory.Modality;
import fr.vigie.territory.Need;
import fr.vigie.practitioner.Consent;
import fr.vigie.territory.TerritoryEvent;
import fr.vigie.ui.Wordbooks;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@VigieTest
class SentencesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final EarlierCounts FIRST_HALF = new EarlierCounts(YearMonth.of(2026, 1), YearMonth.of(2026, 6),
            Map.of("nights", 12, "points", 140));

    @Autowired
    private Sentences sentences;
    @Autowired
    private Wordbooks wordbooks;
    @Autowired
    private Ground here;

    @Test
    void every_event_is_said_in_both_languages() {
        var samples = samples().toList();
        assertThat(samples.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(EveryEventHasASentenceTest.events().collect(Collectors.toSet()));
        for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(samples).allSatisfy(event -> assertThat(said(event, language)).endsWith(".").doesNotContain("{", "null", ".."));
        }
    }

    @Test
    void with_the_names_of_people_lines_and_days() {
        assertThat(said(new RotaEvent.DutiesReassigned(here.rota(), List.of(given())), Locale.FRENCH))
                .isEqualTo("La garde du lun. 7 déc. (garde, nuit) est confiée au Dr Jo morvan.");
        assertThat(said(new RotaEvent.DutiesReassigned(here.rota(), List.of(new Reassignment(here.night(7), here.morvan(), here.costa()))),
                Locale.ENGLISH)).isEqualTo("The on-site duty of Mon 7 Dec (garde, nuit) passes from Dr Jo morvan to Dr Jo costa.");
        assertThat(said(new PractitionerEvent.LeaveRecorded(here.morvan(), new Leave("c", MONDAY, MONDAY.plusDays(6))), Locale.FRENCH))
                .isEqualTo("Absence du Dr Jo morvan du lundi 7 décembre 2026 au dimanche 13 décembre 2026.");
        assertThat(said(new PractitionerEvent.EarlierCountsRecorded(here.morvan(), FIRST_HALF), Locale.FRENCH))
                .isEqualTo("Compteurs d’avant Vigie du Dr Jo morvan, de janvier 2026 à juin 2026\u00a0: 12 nuits, 140 points.");
    }

    @Test
    void many_changes_are_counted_and_kept_to_be_unfolded() {
        var change = new RotaEvent.DutiesReassigned(here.rota(), List.of(given(), new Reassignment(here.night(8), null, here.costa())));
        var sentence = sentences.of(change, wordbooks.in(Locale.FRENCH));
        assertThat(sentence.text()).isEqualTo("2 gardes changent de titulaire en décembre 2026.");
        assertThat(sentence.changes()).isEqualTo(change.changes());
        assertThat(sentence.rota()).isEqualTo(here.rota());
    }

    @Test
    void many_pins_are_counted_and_kept_to_be_unfolded_and_a_few_are_named() {
        var many = List.of(here.night(7), here.night(8), here.night(9), here.night(10));
        var undo = new Compensation(3, Compensation.Kind.UNDO);
        var sentence = sentences.of(new RotaEvent.DutiesUnpinned(here.rota(), many, undo), wordbooks.in(Locale.FRENCH));
        assertThat(sentence.text()).isEqualTo("Annulation. 4 gardes ne sont plus épinglées en décembre 2026.");
        assertThat(sentence.duties()).isEqualTo(many);
        assertThat(sentence.rota()).isEqualTo(here.rota());
        var few = sentences.of(new RotaEvent.DutiesPinned(here.rota(), many.subList(0, 3), null), wordbooks.in(Locale.FRENCH));
        assertThat(few.text()).contains("lun. 7 déc.", "mer. 9 déc.");
        assertThat(few.isFolded()).isFalse();
    }

    @Test
    void an_undone_change_says_that_it_is_one() {
        var undo = new Compensation(3, Compensation.Kind.UNDO);
        assertThat(said(new RotaEvent.DutiesReassigned(here.rota(), List.of(given()), undo), Locale.FRENCH))
                .isEqualTo("Annulation. La garde du lun. 7 déc. (garde, nuit) est confiée au Dr Jo morvan.");
        assertThat(said(new RotaEvent.DutiesPinned(here.rota(), List.of(here.night(7)), undo), Locale.ENGLISH)).startsWith("Undone. ");
    }

    @Test
    void a_derogation_is_told_with_its_ground_and_one_of_long_ago_without() {
        var night = List.of(here.night(7));
        assertThat(said(new RotaEvent.DerogationTaken(here.rota(), "H-CAP", night, here.morvan(), DerogationGround.IMPERATIVE_NEED,
                "épidémie"), Locale.FRENCH)).isEqualTo("Dérogation «\u00a0Plafond de participation\u00a0» pour Dr Jo morvan\u00a0: "
                + "la garde du lun. 7 déc. (garde, nuit) (nécessité impérieuse\u00a0: épidémie).");
        assertThat(said(new RotaEvent.DerogationTaken(here.rota(), "H-CAP", night, here.morvan(), null, null), Locale.FRENCH))
                .endsWith("(garde, nuit).");
    }

    @Test
    void what_this_version_does_not_know_is_said_by_its_name() {
        assertThat(said(new Entry.Unreadable("RotaClosed", "{}"), Locale.FRENCH)).isEqualTo("Rota closed");
        assertThat(said("something else", Locale.FRENCH)).isEqualTo("String");
    }

    private String said(Object event, Locale language) {
        return sentences.of(event, wordbooks.in(language)).text();
    }

    private Reassignment given() {
        return new Reassignment(here.night(7), null, here.morvan());
    }

    private Stream<Object> samples() {
        return Stream.of(ofTheRota(), ofAnExchange(), ofTheTerritory(), ofAPractitioner(), ofAnAccount()).flatMap(all -> all);
    }

    private Stream<Object> ofAnAccount() {
        var account = new AccountId("lea.morvan");
        return Stream.of(new AccountEvent.PasswordChanged(here.territory().value(), account, "Dr Léa Morvan"),
                new AccountEvent.FirstPasswordGiven(here.territory().value(), account, "Dr Léa Morvan"));
    }

    private Stream<Object> ofTheRota() {
        var rota = here.rota();
        var night = here.night(7);
        var ch = Set.of(SmallTerritory.CH);
        return Stream.of(new RotaEvent.MonthOpened(rota, SmallTerritory.PARIS, List.of()),
                new RotaEvent.LinesFollowed(rota, List.of(), List.of(night), List.of(), List.of(here.night(8))),
                new RotaEvent.DutiesReassigned(rota, List.of(given())),
                new RotaEvent.DerogationTaken(rota, "H-CAP", List.of(night), here.morvan(), DerogationGround.CONSENT, "Volontaire"),
                new RotaEvent.DutiesPinned(rota, List.of(night, here.night(8)), null), new RotaEvent.DutiesUnpinned(rota, List.of(night), null),
                new RotaEvent.DutyPinned(rota, night), new RotaEvent.DutyUnpinned(rota, night), new RotaEvent.RotaSubmitted(rota, ch), new RotaEvent.RotaRecalled(rota),
                new RotaEvent.RotaSentBack(rota, "Noël"), new RotaEvent.RotaApproved(rota, ch), new RotaEvent.RotaPublished(rota, 1),
                new RotaEvent.RotaAmended(rota, 2));
    }

    private Stream<Object> ofAnExchange() {
        var id = ExchangeId.next();
        var terms = new ExchangeTerms(here.rota(), here.night(7), here.morvan(), here.costa(), here.night(9));
        return Stream.of(new ExchangeEvent.ExchangeOffered(id, terms, "Un mariage"), new ExchangeEvent.ExchangeWithdrawn(id),
                new ExchangeEvent.ExchangeAccepted(id), new ExchangeEvent.ExchangeDeclined(id, "Non"),
                new ExchangeEvent.ExchangeApproved(id), new ExchangeEvent.ExchangeRejected(id, "Trop tard"));
    }

    private Stream<Object> ofTheTerritory() {
        var id = here.territory();
        var territory = SmallTerritory.named(id.value());
        return Stream.of(new TerritoryEvent.TerritoryFounded(id, "GHT", SmallTerritory.PARIS, HolidayRegion.METROPOLE),
                new TerritoryEvent.EstablishmentDeclared(id, territory.establishments().getFirst()),
                new TerritoryEvent.SiteOpened(id, territory.sites().getFirst()),
                new TerritoryEvent.SkillRecognised(id, new Skill("SCANNER", "Scanner")),
                new TerritoryEvent.LineOpened(id, SmallTerritory.garde()), new TerritoryEvent.LineClosed(id, SmallTerritory.GARDE, MONDAY),
                new TerritoryEvent.LinePhoneChanged(id, SmallTerritory.GARDE, null),
                new TerritoryEvent.EstablishmentChanged(id, territory.establishments().getFirst()),
                new TerritoryEvent.SiteChanged(id, territory.sites().getFirst()),
                new TerritoryEvent.SiteClosed(id, SmallTerritory.CLINIC, MONDAY), new TerritoryEvent.SiteClosed(id, SmallTerritory.CLINIC, null),
                new TerritoryEvent.EstablishmentClosed(id, SmallTerritory.PARTNER, MONDAY),
                new TerritoryEvent.EstablishmentClosed(id, SmallTerritory.PARTNER, null),
                new TerritoryEvent.LineChanged(id, SmallTerritory.garde()),
                new TerritoryEvent.NeedDeclared(id, new Need("scanner-nuit", SmallTerritory.HOSPITAL, Modality.SCANNER,
                        SmallTerritory.garde().slots(), Set.of(SmallTerritory.GARDE), 2, MONDAY, null)),
                new TerritoryEvent.NeedWithdrawn(id, "scanner-nuit"),
                new TerritoryEvent.AgreementDeclared(id,
                        new Agreement("pimm", "PIMM", SmallTerritory.CH, List.of(), Map.of(), MONDAY, null)),
                new TerritoryEvent.AgreementWithdrawn(id, "pimm"),
                new TerritoryEvent.LinesCombined(id, new LinePair(SmallTerritory.GARDE, new LineId("tele"))),
                new TerritoryEvent.LinesSeparated(id, new LinePair(SmallTerritory.GARDE, new LineId("tele"))),
                new TerritoryEvent.LocalRulesSet(id, new LocalRules(MONDAY, Map.of("poids.voeu", 70))));
    }

    private Stream<Object> ofAPractitioner() {
        var morvan = here.morvan();
        var day = new Period(MONDAY.atStartOfDay(SmallTerritory.PARIS).toInstant(),
                MONDAY.plusDays(1).atStartOfDay(SmallTerritory.PARIS).toInstant());
        return Stream.of(new PractitionerEvent.PractitionerRegistered(morvan, here.territory(),
                        Someone.named("morvan").in(here.territory()).profile()),
                new PractitionerEvent.LeaveRecorded(morvan, new Leave("c", MONDAY, MONDAY)), new PractitionerEvent.LeaveCancelled(morvan, "c"),
                new PractitionerEvent.LeaveChanged(morvan, new Leave("c", MONDAY, MONDAY.plusDays(1))),
                new PractitionerEvent.ActivityEnded(morvan, MONDAY),
                new PractitionerEvent.DispensationRecorded(morvan, new Dispensation("d", Dispensation.Scope.NUITS, MONDAY, null)),
                new PractitionerEvent.WishExpressed(morvan, new Wish("v", day, Wish.Kind.AVOID, 2)),
                new PractitionerEvent.WishWithdrawn(morvan, "v"),
                new PractitionerEvent.SessionPlanned(morvan, new WeeklySession("s", SmallTerritory.HOSPITAL, DayOfWeek.MONDAY,
                        LocalTime.of(8, 30), LocalTime.of(12, 30), 1, MONDAY, null)),
                new PractitionerEvent.SessionEnded(morvan, "s", MONDAY), new PractitionerEvent.DispensationLifted(morvan, "d", MONDAY),
                new PractitionerEvent.ProfileChanged(morvan, MONDAY, Someone.named("morvan").in(here.territory()).profile()),
                new PractitionerEvent.ConsentRecorded(morvan, new Consent("v", "nights", Set.of(DutyKind.ASTREINTE), Consent.Over.WEEK, 4,
                        MONDAY, MONDAY, null)),
                new PractitionerEvent.ConsentRevoked(morvan, "v", MONDAY), new PractitionerEvent.EarlierCountsRecorded(morvan, FIRST_HALF),
                new PractitionerEvent.EarlierCountsWithdrawn(morvan, FIRST_HALF));
    }
}
