package fr.vigie.rota;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.regulation.RulePacks;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryId;
import fr.vigie.territory.TerritoryView;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Months as they are when they have just been opened. */
public final class Months {
    public static final RulePacks RULES = RulePacks.in(Path.of("config/regulation"));

    private Months() {
    }

    public static RotaState open(TerritoryView territory, YearMonth month) {
        var rota = new RotaId(territory.id(), month);
        return RotaState.opened(new RotaEvent.MonthOpened(rota, territory.zone(), frame(territory).duties(territory.id(), month)));
    }

    static RotaFrame frame(TerritoryView known, PractitionerView... people) {
        return new TerritoryFrame(new Territories() {
            @Override
            public Optional<TerritoryView> find(TerritoryId id) {
                return Optional.of(known).filter(t -> t.id().equals(id));
            }

            @Override
            public List<TerritoryView> all() {
                return List.of(known);
            }
        }, new Practitioners() {
            @Override
            public List<PractitionerView> of(TerritoryId territory) {
                return List.of(people);
            }

            @Override
            public Optional<PractitionerView> byId(PractitionerId id) {
                return Arrays.stream(people).filter(p -> p.id().equals(id)).findFirst();
            }
        }, RULES, Clock.systemUTC());
    }
}
