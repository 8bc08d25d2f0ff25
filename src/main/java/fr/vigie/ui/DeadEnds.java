package fr.vigie.ui;

import java.util.List;

/** Which addresses lead nowhere although a page of some room takes them: its month is none, or nobody is called so. */
@FunctionalInterface
public interface DeadEnds {

    /** @param address its parts, as {@code tableau} and {@code 2026-12}; of a reader who is signed in */
    boolean leadsNowhere(List<String> address);
}
