package fr.vigie.planning.ui.understand;

import java.time.Duration;

/** Lengths of time as a hospital writes them: «14 h», «13 h 30», «45 min». */
public final class Lengths {

    private Lengths() {
    }

    public static String of(Duration length) {
        var minutes = length.toMinutesPart();
        if (length.toHours() == 0) {
            return minutes + "\u00a0min";
        }
        return length.toHours() + "\u00a0h" + (minutes == 0 ? "" : String.format("\u00a0%02d", minutes));
    }
}
