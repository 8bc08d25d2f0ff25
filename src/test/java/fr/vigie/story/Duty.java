package fr.vigie.story;

/**
 * A duty as the board says it: «Garde de Valmarine, samedi 5 décembre 2026, nuit, 18 h 30 à 8 h 30, Dr Léa Morvan».
 *
 * @param holder in full, or «à pourvoir»
 */
record Duty(String id, String line, String day, String slot, String hours, String holder) {

    private static final String NOBODY = "à pourvoir";

    static Duty of(String id, String spoken) {
        var parts = spoken.split(", ");
        return new Duty(id, parts[0], parts[1], parts[2], parts[3], parts[4]);
    }

    boolean open() {
        return holder.equals(NOBODY);
    }

    boolean heldBy(String name) {
        return holder.equals(name);
    }
}
