package fr.vigie.access;

import java.util.Set;

/**
 * Who sends a command.
 *
 * @param id the account's name, as it is written into every event
 * @param displayName how the pages name this person
 * @param territories the territories this account may see and change
 * @param establishments for a director: the establishments approved for
 * @param practitioner for a radiologist: the practitioner this account is, otherwise null
 */
public record Actor(String id, String displayName, Set<Role> roles, Set<String> territories,
                    Set<String> establishments, String practitioner) {

    /** The system itself: the first import, a job without a person. */
    public static final Actor SYSTEM = new Actor("vigie", "Vigie", Set.of(), Set.of(), Set.of(), null);

    public boolean is(Role role, String territory) {
        return roles.contains(role) && territories.contains(territory);
    }

    public boolean isSystem() {
        return this == SYSTEM || id.equals(SYSTEM.id);
    }
}
