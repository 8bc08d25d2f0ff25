package fr.vigie.rota;

import fr.vigie.calendar.Period;
import fr.vigie.practitioner.HeldDuties;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.Territories;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the rotas of the months that are open. */
@Component
class HeldDutiesOfRotas implements HeldDuties {

    private final Rotas rotas;
    private final Territories territories;

    HeldDutiesOfRotas(Rotas rotas, Territories territories) {
        this.rotas = rotas;
        this.territories = territories;
    }

    @Override
    public List<HeldDuty> of(PractitionerView who, LocalDate from, @Nullable LocalDate to) {
        return territories.find(who.territory()).map(territory -> {
            var start = from.atStartOfDay(territory.zone()).toInstant();
            var end = to == null ? null : to.plusDays(1).atStartOfDay(territory.zone()).toInstant();
            return rotas.heldBy(who.id(), start).stream()
                    .filter(held -> held.duty().periods().stream().anyMatch(period -> period.end().isAfter(start)
                            && (end == null || period.start().isBefore(end))))
                    .map(HeldDutiesOfRotas::told).toList();
        }).orElse(List.of());
    }

    private static HeldDuty told(Rotas.Held held) {
        var duty = held.duty();
        return new HeldDuty(held.rota().territory(), duty.line(), duty.slot(), duty.day(), new Period(duty.start(), duty.end()));
    }
}
