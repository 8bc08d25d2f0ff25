package fr.vigie.regulation;

import fr.vigie.files.Faults;
import fr.vigie.files.YamlObject;
import fr.vigie.files.YamlValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The {@link Particulars} of a pack from its file. */
final class ParticularsFile {

    private final Faults faults;

    ParticularsFile(Faults faults) {
        this.faults = faults;
    }

    Optional<Particulars> read(YamlObject top) {
        Faults.Mark mark = faults.mark();
        var slots = top.field("plages").object().flatMap(this::slots);
        var rest = top.field("repos").object().flatMap(this::rest);
        var callOuts = top.field("deplacements").object().flatMap(this::callOuts);
        var dispensations = top.field("dispenses").object().flatMap(this::dispensations);
        var tele = top.field("teleradiologie").object().flatMap(this::tele);
        var participation = top.field("participation").object().flatMap(o -> participation(o, top));
        var rates = top.field("astreintes").object().flatMap(this::rates);
        var amounts = top.field("montants").object().flatMap(this::amounts);
        return mark.ifNoneSince(() -> new Particulars(slots.orElseThrow(), rest.orElseThrow(), callOuts.orElseThrow(),
                dispensations.orElseThrow(), tele.orElseThrow(), participation.orElseThrow(), rates.orElseThrow(),
                amounts.orElseThrow()));
    }

    private Optional<ReferenceSlots> slots(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("nuit", "coupures", "samediApresMidi", "dimancheOuFerie", "amplitudeMaxHeures", "debutDeNuitLiberal",
                "nuitProfondeLiberal");
        var night = hours(o.field("nuit"));
        List<LocalTime> cuts = o.field("coupures").list().stream().map(YamlValue::time).flatMap(Optional::stream).toList();
        var saturday = hours(o.field("samediApresMidi"));
        var sunday = hours(o.field("dimancheOuFerie"));
        var longest = RulePackFile.hours(o, "amplitudeMaxHeures", 24);
        var early = hours(o.field("debutDeNuitLiberal"));
        var deep = hours(o.field("nuitProfondeLiberal"));
        return mark.ifNoneSince(() -> new ReferenceSlots(night.orElseThrow(), cuts, saturday.orElseThrow(), sunday.orElseThrow(),
                longest.orElseThrow(), early.orElseThrow(), deep.orElseThrow()));
    }

    private Optional<ReferenceSlots.Hours> hours(YamlValue value) {
        Faults.Mark mark = faults.mark();
        return value.object().flatMap(o -> {
            o.only("de", "a", "demiJournees");
            var from = o.field("de").time();
            var to = o.field("a").time();
            var halfDays = o.field("demiJournees").integer(0, 4);
            return mark.ifNoneSince(() -> new ReferenceSlots.Hours(from.orElseThrow(), to.orElseThrow(), halfDays.orElseThrow()));
        });
    }

    private Optional<RestParticulars> rest(YamlObject o) {
        Faults.Mark mark = faults.mark();
        var callOut = RulePackFile.hours(o, "apresDeplacementHeures", 24);
        var interns = RulePackFile.hours(o, "interneHeures", 24);
        var half = o.field("apresDemiGarde").word(RulePackFile.words(RestRules.Mode.values()));
        var weekly = RulePackFile.hours(o, "hebdomadaireHeures", 72);
        var window = o.field("hebdomadaireFenetreJours").integer(7, 28);
        var reading = o.field("lectureADistanceEstTravail").yesOrNo();
        var readingFrom = o.field("lectureADistanceMinutes").integer(0, 24 * 60).map(Duration::ofMinutes);
        return mark.ifNoneSince(() -> new RestParticulars(callOut.orElseThrow(), interns.orElseThrow(), half.orElseThrow(),
                weekly.orElseThrow(), window.orElseThrow(), reading.orElseThrow(), readingFrom.orElseThrow()));
    }

    private Optional<CallOuts> callOuts(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("trajetHeures", "trajetMaxHeures", "trajetMaxSamediHeures", "heuresParDemiJournee", "seulDeplacementHeures",
                "demiJourneesMax");
        var travel = RulePackFile.hours(o, "trajetHeures", 24);
        var most = RulePackFile.hours(o, "trajetMaxHeures", 24);
        var saturday = RulePackFile.hours(o, "trajetMaxSamediHeures", 24);
        var perHalfDay = RulePackFile.hours(o, "heuresParDemiJournee", 24);
        var single = RulePackFile.hours(o, "seulDeplacementHeures", 24);
        var halfDays = o.field("demiJourneesMax").integer(0, 4);
        return mark.ifNoneSince(() -> new CallOuts(travel.orElseThrow(), most.orElseThrow(), saturday.orElseThrow(),
                perHalfDay.orElseThrow(), single.orElseThrow(), halfDays.orElseThrow()));
    }

    private Optional<DispensationRules> dispensations(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("ageSurDemande", "grossesseDesLeMois", "grossesseInternesDesLeMois");
        var age = o.field("ageSurDemande").integer(50, 75);
        var seniors = o.field("grossesseDesLeMois").integer(0, 9);
        var interns = o.field("grossesseInternesDesLeMois").integer(0, 9);
        return mark.ifNoneSince(() -> new DispensationRules(age.orElseThrow(), seniors.orElseThrow(), interns.orElseThrow()));
    }

    private Optional<TeleRules> tele(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("partMaxPourcent", "appliquee", "compteLaPermanence", "examensParPlage");
        var percent = o.field("partMaxPourcent").integer(0, 100);
        var enforced = o.field("appliquee").yesOrNo();
        var permanence = o.field("compteLaPermanence").yesOrNo();
        var exams = o.field("examensParPlage").integer(1, 1000);
        return mark.ifNoneSince(() -> new TeleRules(percent.orElseThrow(), enforced.orElseThrow(), permanence.orElseThrow(),
                exams.orElseThrow()));
    }

    private Optional<Participation> participation(YamlObject o, YamlObject top) {
        Faults.Mark mark = faults.mark();
        o.only("appairageSenior", "docteurJuniorSenior", "quotiteProrata", "alerteDelaiMinutes", "tolerancePourcent",
                "nriMutualisable", "assistantPartageApprouvePar");
        var pairing = o.field("appairageSenior").yesOrNo();
        var junior = o.field("docteurJuniorSenior").yesOrNo();
        var partTime = o.field("quotiteProrata").yesOrNo();
        var alert = o.field("alerteDelaiMinutes").integer(0, 120);
        var tolerance = o.field("tolerancePourcent").integer(0, 100);
        var nri = o.field("nriMutualisable").yesOrNo();
        var approver = o.field("assistantPartageApprouvePar").word(RulePackFile.words(Participation.Approver.values()));
        var months = top.field("travail").object().flatMap(work -> work.field("moisDeMoyenneInternes").integer(1, 12));
        var extra = top.field("travail").object().flatMap(work -> work.field("attacheDepassementPourcent").integer(0, 100));
        var years = top.field("publication").object().flatMap(p -> p.field("conservationAnnees").integer(1, 100));
        return mark.ifNoneSince(() -> new Participation(months.orElseThrow(), extra.orElseThrow(), pairing.orElseThrow(),
                junior.orElseThrow(), partTime.orElseThrow(), alert.orElseThrow(), tolerance.orElseThrow(), nri.orElseThrow(),
                approver.orElseThrow(), years.orElseThrow()));
    }

    private Optional<AstreinteRates> rates(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only("niveauxMin", "partMaxParNiveauPourcent");
        var levels = o.field("niveauxMin").integer(0, 9);
        var percent = o.field("partMaxParNiveauPourcent").integer(1, 100);
        return mark.ifNoneSince(() -> new AstreinteRates(levels.orElseThrow(), percent.orElseThrow()));
    }

    private Optional<Map<Amount, Integer>> amounts(YamlObject o) {
        Faults.Mark mark = faults.mark();
        o.only(Stream.of(Amount.values()).map(Amount::key).toArray(String[]::new));
        Map<Amount, Integer> amounts = new EnumMap<>(Amount.class);
        Stream.of(Amount.values()).forEach(each -> o.field(each.key()).euros().map(BigDecimal::unscaledValue)
                .ifPresent(cents -> amounts.put(each, cents.intValueExact())));
        return mark.ifNoneSince(() -> amounts);
    }
}
