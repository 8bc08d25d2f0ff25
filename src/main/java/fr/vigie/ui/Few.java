package fr.vigie.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Stream;

/** Of many sayings the first, and how many more there are: a wall of them is not read. */
public final class Few {

    private static final int MOST = 4;

    private Few() {
    }

    /** All where they are few. */
    public static List<String> of(List<String> said, Component page) {
        return said.size() <= MOST ? said : Stream.concat(said.stream().limit(MOST - 1),
                Stream.of(page.getTranslation("ui.more", said.size() - MOST + 1))).toList();
    }
}
