package fr.vigie.access;

/**
 * What happened to an account, once in each territory that it opens. The password itself is nowhere in the history, which
 * forgets nothing: it stands as a hash in the table of the accounts.
 */
public sealed interface AccountEvent {

    String territory();

    /** @param name how its owner was called then */
    record PasswordChanged(String territory, AccountId account, String name) implements AccountEvent {
    }

    /** Given by an administrator, to be changed at the next signing in. */
    record FirstPasswordGiven(String territory, AccountId account, String name) implements AccountEvent {
    }
}
