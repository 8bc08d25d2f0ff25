package fr.vigie.rota.ui;

import static java.util.stream.Collectors.groupingBy;

import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.territory.DutyLine;
import fr.vigie.territory.LineId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** A few letters for each person and line, that a narrow column has room for. */
final class ShortCodes {

    private static final int LETTERS_OF_A_PERSON = 4;
    private static final int LETTERS_OF_A_LINE = 3;
    private static final Set<String> PARTICLES = Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "à", "van", "von");
    /** What lines are called after, and what is drawn by a sign. */
    private static final Set<String> KINDS = Set.of("garde", "astreinte", "téléradiologie", "ligne");

    private ShortCodes() {
    }

    /** Each unique: {@code Morv}, or {@code MarJ} and {@code MarP} for two who are called Martin. */
    static Map<PractitionerId, String> ofPeople(Collection<PractitionerView> people) {
        var wanted = new LinkedHashMap<PractitionerId, List<String>>();
        people.forEach(p -> wanted.put(p.id(), codes(p.profile().lastName(), p.profile().firstName())));
        return unique(wanted);
    }

    /** Each unique among the lines of its kind: {@code Val} for the garde of Valmarine and for its astreinte. */
    static Map<LineId, String> ofLines(Collection<DutyLine> lines) {
        var codes = new HashMap<LineId, String>();
        lines.stream().collect(groupingBy(DutyLine::kind)).values().forEach(kind -> {
            var wanted = new LinkedHashMap<LineId, List<String>>();
            kind.forEach(line -> wanted.put(line.id(), codes(line.name())));
            codes.putAll(unique(wanted));
        });
        return codes;
    }

    private static List<String> codes(String lastName, String firstName) {
        var last = String.join("", afterParticles(words(lastName)));
        var codes = new ArrayList<String>();
        codes.add(start(last, LETTERS_OF_A_PERSON));
        if (firstName != null) {
            var first = capital(String.join("", words(firstName)));
            for (var letters = 1; letters < LETTERS_OF_A_PERSON; letters++) {
                codes.add(start(last, LETTERS_OF_A_PERSON - letters) + start(first, letters));
            }
        }
        return codes;
    }

    private static List<String> codes(String line) {
        var words = new ArrayList<>(words(line));
        words.removeIf(word -> KINDS.contains(word.toLowerCase(Locale.FRENCH)) || isParticle(word));
        if (words.isEmpty()) {
            words.addAll(words(line));
        }
        var codes = new ArrayList<String>();
        var initials = new StringBuilder();
        words.subList(0, words.size() - 1).stream().limit(LETTERS_OF_A_LINE - 1L).forEach(word -> initials.append(capital(start(word, 1))));
        codes.add(initials + start(capital(words.getLast()), LETTERS_OF_A_LINE - initials.length()));
        words.forEach(word -> codes.add(start(capital(word), LETTERS_OF_A_LINE)));
        return codes;
    }

    /** The first of each one's codes that nobody else wants at the same rank; a number where none is left. */
    private static <K> Map<K, String> unique(Map<K, List<String>> wanted) {
        var given = new LinkedHashMap<K, String>();
        var taken = new HashSet<String>();
        var most = wanted.values().stream().mapToInt(List::size).max().orElse(0);
        for (var rank = 0; rank < most; rank++) {
            var at = rank;
            var asking = wanted.keySet().stream().filter(who -> !given.containsKey(who) && wanted.get(who).size() > at)
                    .collect(groupingBy(who -> wanted.get(who).get(at)));
            asking.forEach((code, who) -> {
                if (who.size() == 1 && taken.add(code)) {
                    given.put(who.getFirst(), code);
                }
            });
        }
        wanted.keySet().stream().filter(who -> !given.containsKey(who)).forEach(who -> given.put(who, numbered(wanted.get(who).getFirst(), taken)));
        return given;
    }

    private static String numbered(String code, Set<String> taken) {
        var number = 2;
        while (!taken.add(start(code, 2) + number)) {
            number++;
        }
        return start(code, 2) + number;
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s’'\\-.]+")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> afterParticles(List<String> words) {
        var first = words.size() > 1 && isParticle(words.getFirst()) ? 1 : 0;
        return words.subList(first, words.size());
    }

    /** «Le Goff» keeps its «Le»: it is written with a capital. */
    private static boolean isParticle(String word) {
        return PARTICLES.contains(word);
    }

    private static String start(String word, int letters) {
        return word.substring(0, Math.min(letters, word.length()));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1);
    }
}
