package fr.vigie.territory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;

/** Facts about one thing, each under its name. What is not said is left out. */
class Facts extends DescriptionList {

    private final transient TerritoryWords words;

    Facts(TerritoryWords words) {
        this.words = words;
        addClassName("v-facts");
    }

    /** @param value null or empty for what is not said */
    Facts add(String key, String value) {
        return value == null || value.isEmpty() ? this : add(key, new Span(value));
    }

    Facts add(String key, Component value) {
        add(new Term(words.text(key)), new Description(value));
        return this;
    }
}
