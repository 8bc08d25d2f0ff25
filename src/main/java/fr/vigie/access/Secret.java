package fr.vigie.access;

import java.security.SecureRandom;

/** A password on its way: never stored, and never written by whoever writes what is on its way. */
public record Secret(String word) {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 4;

    /** Drawn by chance, such as {@code k7wq-3mzt-hp9e}: easy to read aloud, nothing in it that is taken for something else. */
    public static Secret drawn() {
        var chance = new SecureRandom();
        var word = new StringBuilder();
        for (var i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            word.append(i > 0 && i % GROUP_LENGTH == 0 ? "-" : "").append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
        }
        return new Secret(word.toString());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
