package fr.vigie.access;

/** What may be asked about an account. */
public sealed interface AccountCommand extends Command {

    /** Of one's own account: nobody knows but they. */
    record ChangePassword(AccountId account, Secret current, Secret chosen) implements AccountCommand {

        @Override
        public boolean permits(Actor actor) {
            return actor.id().equals(account.value());
        }
    }

    /**
     * For somebody who has forgotten theirs, or never had one; it opens nothing but the page on which they choose another.
     *
     * @param whose as the administrator saw the account
     */
    record GiveFirstPassword(Actor whose, Secret first) implements AccountCommand {

        @Override
        public boolean permits(Actor actor) {
            return mayBeGiven(whose, actor);
        }

        /** Whether an administrator answers for every territory that the account opens. */
        public static boolean mayBeGiven(Actor whose, Actor by) {
            return !whose.territories().isEmpty()
                    && whose.territories().stream().allMatch(territory -> by.is(Role.ADMINISTRATEUR, territory));
        }
    }
}
