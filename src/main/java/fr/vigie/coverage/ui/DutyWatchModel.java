package fr.vigie.coverage.ui;

import fr.vigie.coverage.Turn.Answer;
import java.util.List;

/**
 * What {@link DutyWatch} shows, in the shape it travels to the browser ({@code frontend/src/watch/contract.ts}). Every
 * text is for people, in the reader's language; instants are written as ISO 8601 in UTC.
 *
 * @param zone of the hours that are shown, such as {@code Europe/Paris}
 * @param notices what is not as it should be for all lines, in sentences
 */
record DutyWatchModel(String zone, List<String> notices, List<Line> lines) {

    /**
     * A line, in the order of the list.
     *
     * @param place where it is held, short
     * @param placeInFull every site it answers for
     * @param response {@code sur place en 30 min}, or null
     * @param phone that is rung whoever holds it, or null
     * @param required false: it may stay empty
     * @param search all that it may be found by
     * @param turns in order
     * @param contacts whom to turn to besides the lines, in the order in which to try them
     */
    record Line(String id, String name, String kind, String place, String placeInFull, String response, String phone,
                boolean required, String search, List<Turn> turns, List<Help> help, List<Contact> contacts) {
    }

    /**
     * @param name of who holds it; null where nobody does
     * @param phone the holder's, or null
     */
    record Turn(String from, String to, Answer answer, String name, String phone) {
    }

    /**
     * Other lines that answer for the same patients.
     *
     * @param label {@code Scanner à Pierrelune}
     * @param lines ids, in the order in which to try them
     */
    record Help(String label, List<String> lines) {
    }

    /**
     * @param label {@code Recours universitaire}
     * @param phone or null
     */
    record Contact(String label, String name, String phone) {
    }
}
