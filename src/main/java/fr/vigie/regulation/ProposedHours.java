package fr.vigie.regulation;

import fr.vigie.territory.UsualHours;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The hours of the pack in force. */
@Component
class ProposedHours implements UsualHours {

    private final RulePacks packs;

    ProposedHours(RulePacks packs) {
        this.packs = packs;
    }

    @Override
    public Usual on(LocalDate day) {
        ReferenceSlots slots = packs.at(day).particulars().slots();
        return new Usual(hours(slots.night()), hours(slots.saturdayAfternoon()), hours(slots.sundayOrHoliday()), slots.nightCuts(),
                slots.longest());
    }

    private static Hours hours(ReferenceSlots.Hours hours) {
        return new Hours(hours.from(), hours.to());
    }
}
