package fr.vigie.access;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a password must be, in the manner of the recommendations of the ANSSI (authentification multifacteur et mots de
 * passe, 2021) and of the CNIL (délibération 2022-100): long rather than odd, nothing that others know of its owner, and
 * no date at which it runs out.
 */
public final class PasswordRules {

    /** Characters. */
    public static final int SHORTEST = 12;
    /** Bytes; what is longer BCrypt would not read to its end. */
    private static final int LONGEST = 72;
    private static final int DIFFERENT = 5;
    /** Parts of a name shorter than this stand in too many words. */
    private static final int PART_OF_NAME = 4;

    private PasswordRules() {
    }

    /** Why this may not be the password of that account; empty when it may. */
    public static Optional<Refusal> against(Actor owner, Secret chosen) {
        var word = chosen.word();
        if (word.codePointCount(0, word.length()) < SHORTEST) {
            return Optional.of(new Refusal("access.refusal.password.short", SHORTEST));
        }
        if (word.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            return Optional.of(new Refusal("access.refusal.password.long", LONGEST));
        }
        if (word.codePoints().distinct().count() < DIFFERENT) {
            return Optional.of(new Refusal("access.refusal.password.same", DIFFERENT));
        }
        return names(owner).anyMatch(plain(word)::contains) ? Optional.of(new Refusal("access.refusal.password.name")) : Optional.empty();
    }

    private static Stream<String> names(Actor owner) {
        return Stream.of(owner.id(), owner.displayName()).flatMap(name -> Stream.concat(Stream.of(plain(name)),
                Stream.of(plain(name).split("[^a-z0-9]+")))).filter(part -> part.length() >= PART_OF_NAME);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
