package fr.vigie.optimiser;

/** How texts call duties, people and the rest; the ids, unless the application knows better. */
public interface Names {

    /** Nothing has a name but its id. */
    Names IDS = new Names() {};

    /** With its article, as it stands after «after»: {@code la garde du 5 déc. (nuit)}. */
    default String duty(String id) {
        return id;
    }

    default String practitioner(String id) {
        return id;
    }

    default String site(String id) {
        return id;
    }

    default String line(String id) {
        return id;
    }

    default String skill(String skill) {
        return skill;
    }

    default String sector(String sector) {
        return sector;
    }

    /** An agreement's share, as it begins a sentence. */
    default String group(String id) {
        return id;
    }

    default String counter(String counter) {
        return counter;
    }
}
