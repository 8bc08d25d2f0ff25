package fr.vigie.exchange;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaId;
import java.util.UUID;

/** Dr Morvan would like Dr Costa to hold her night of Christmas Eve. */
final class Terms {
    static final ExchangeId EXCHANGE = new ExchangeId(new UUID(0, 1));
    static final RotaId ROTA = RotaId.of("ght-valmarine/2026-12");
    static final PractitionerId MORVAN = new PractitionerId("morvan");
    static final PractitionerId COSTA = new PractitionerId("costa");
    static final PractitionerId LEROY = new PractitionerId("leroy");
    static final DutyId CHRISTMAS_EVE = new DutyId("ght-valmarine/garde/2026-12-24/nuit");
    static final DutyId NEW_YEARS_EVE = new DutyId("ght-valmarine/garde/2026-12-31/nuit");
    static final ExchangeTerms FOR_NOTHING = new ExchangeTerms(ROTA, CHRISTMAS_EVE, MORVAN, COSTA, null);
    static final ExchangeTerms FOR_NEW_YEAR = new ExchangeTerms(ROTA, CHRISTMAS_EVE, MORVAN, COSTA, NEW_YEARS_EVE);

    private Terms() {
    }
}
