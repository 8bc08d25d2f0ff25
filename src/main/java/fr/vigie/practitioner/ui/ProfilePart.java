package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.practitioner.Profile;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A part of a profile, in fields. */
interface ProfilePart {

    Component component();

    void show(Profile profile);

    /** What makes a profile so, in this part alone; empty when a field is at fault, which says so. */
    Optional<UnaryOperator<Profile>> read();
}
