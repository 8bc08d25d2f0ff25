package fr.vigie.practitioner.ui;

import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Profile;
import fr.vigie.territory.TerritoryView;
import java.time.LocalDate;

/**
 * What the cards of a person's sheet show.
 *
 * @param day of choice
 * @param today in the territory
 * @param mayEdit whether the reader may change the person
 * @param own whether the reader may give and take back wishes and consents
 */
record Sheet(PeopleDesk desk, PractitionerView person, TerritoryView territory, LocalDate day, LocalDate today, PersonWords words,
             boolean mayEdit, boolean own) {

    /** Who they are on the day of choice. */
    Profile profile() {
        return person.profileOn(day);
    }

    /** Where a new fact begins that is written down on this day: never in the past by mistake. */
    LocalDate begin() {
        return day.isBefore(today) ? today : day;
    }
}
