package fr.vigie.planning;

import fr.vigie.calendar.SpokenDays;
import fr.vigie.optimiser.Names;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Duty;
import fr.vigie.rota.DutyId;
import fr.vigie.territory.DutyKind;
import fr.vigie.territory.Sector;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of a situation's duties, people and places, as a reader says them. */
final class SpokenNames implements Names {

    private final Situation situation;
    private final Locale locale;

    SpokenNames(Situation situation, Locale locale) {
        this.situation = situation;
        this.locale = locale;
    }

    @Override
    public String duty(String id) {
        return Stream.concat(situation.rota().duties().values().stream(), situation.neighbours().stream().map(h -> h.duty()))
                .filter(d -> d.id().equals(new DutyId(id))).findFirst().map(this::spoken).orElse(id);
    }

    private String spoken(Duty duty) {
        var line = situation.territory().line(duty.line());
        var kind = PlanningWords.text(locale, "the." + line.map(l -> l.kind()).orElse(DutyKind.GARDE));
        var day = SpokenDays.said(duty.day(), "EEE d MMM", locale);
        return kind + " " + PlanningWords.text(locale, "of") + " " + day + " (" + line.map(l -> l.name() + ", ").orElse("") + duty.slot().toLowerCase(locale) + ")";
    }

    @Override
    public String practitioner(String id) {
        return situation.practitioner(new PractitionerId(id)).map(p -> p.displayName()).orElse(id);
    }

    @Override
    public String site(String id) {
        return situation.territory().site(new SiteId(id)).map(s -> s.name()).orElse(id);
    }

    @Override
    public String line(String id) {
        return situation.territory().line(ProblemLines.lineOf(id)).map(l -> l.name()).orElse(id);
    }

    @Override
    public String skill(String code) {
        return situation.territory().skills().stream().filter(s -> s.code().equals(code)).findFirst().map(Skill::name).orElse(code);
    }

    @Override
    public String group(String id) {
        return situation.territory().agreement(id.substring(0, Math.max(0, id.lastIndexOf('/')))).map(a -> a.name()).orElse(id);
    }

    @Override
    public String counter(String counter) {
        return PlanningWords.text(locale, DatedLimits.behind(counter).map(cause -> "dated." + cause + ".counter").orElse("counter." + counter));
    }

    @Override
    public String sector(String sector) {
        return PlanningWords.text(locale, "sector." + Sector.valueOf(sector));
    }
}
