package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** The fields of one thing. */
interface Form<R> {

    Component component();

    void show(R value);

    /** What was typed; empty when a field is at fault, which says so. */
    Optional<R> read();

    /**
     * Shows a refusal at the field that it concerns.
     *
     * @param key of the refusal
     * @return false when it concerns none of them
     */
    boolean refuse(String key, String words);
}
