package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The fields of one thing. */
interface Form<T> {

    Component component();

    /** What was typed; empty when a field is at fault, which says so. */
    Optional<T> read();
}
