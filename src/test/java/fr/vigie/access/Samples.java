package fr.vigie.access;

import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.RotaId;
import fr.vigie.territory.EstablishmentId;
import fr.vigie.territory.TerritoryId;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/** One command of each kind, about one territory, one establishment and one practitioner; the rest of it is empty. */
final class Samples {
    static final String TERRITORY = "ght-valmarine";
    static final String ESTABLISHMENT = "ch-valmarine";
    static final String PRACTITIONER = "morvan";
    static final String OTHER_PRACTITIONER = "costa";

    private static final RotaId ROTA = RotaId.of(TERRITORY + "/2026-12");
    private static final Actor SOMEBODY = new Actor("compte", "Compte", Set.of(), Set.of(TERRITORY), Set.of(), null);
    private static final Map<Class<?>, Object> OF_TYPE = Map.of(
            AccountId.class, new AccountId(SOMEBODY.id()),
            Actor.class, SOMEBODY,
            TerritoryId.class, new TerritoryId(TERRITORY),
            RotaId.class, ROTA,
            PractitionerId.class, new PractitionerId(PRACTITIONER),
            ExchangeTerms.class, new ExchangeTerms(ROTA, null, new PractitionerId(PRACTITIONER), null, null),
            long.class, 1L,
            int.class, 1,
            Set.class, Set.of(new EstablishmentId(ESTABLISHMENT)));

    private Samples() {
    }

    static Object of(Class<?> command) {
        var components = command.getRecordComponents();
        try {
            var constructor = command.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(Arrays.stream(components).map(c -> OF_TYPE.get(c.getType())).toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("No sample of " + command + ": say here what its parts are", impossible);
        }
    }
}
