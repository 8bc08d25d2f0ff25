package fr.vigie.territory;

import java.util.List;

/** Tells what may be counted of duties, and so agreed upon. */
public interface Countable {

    /** Keys of counters, in the order in which a reader looks for them: {@code duties}, {@code points}, {@code nights}… */
    List<String> counters();
}
