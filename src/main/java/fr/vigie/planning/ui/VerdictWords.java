package fr.vigie.planning.ui;

import com.vaadin.flow.component.Component;
import fr.vigie.planning.Verdict;
import fr.vigie.ui.Few;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a change by hand would come to, in a few words: the rules that it breaks, then what it costs. */
final class VerdictWords {

    /** What weighs most is said; the rest would hide it. */
    private static final int NOTES = 3;

    private VerdictWords() {
    }

    static List<String> of(Verdict verdict, Component page, Locale locale) {
        var broken = verdict.breaches().stream().map(breach -> breach.text().in(locale)).distinct().toList();
        return Stream.concat(Few.of(broken, page).stream(), verdict.notes().stream().limit(NOTES)).toList();
    }
}
