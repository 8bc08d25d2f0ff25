package fr.vigie.access;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who is signed in, read afresh each time: a right withdrawn counts at once. */
@Service
public class CurrentActor {

    private final Accounts accounts;

    CurrentActor(Accounts accounts) {
        this.accounts = accounts;
    }

    /**
     * The person behind this thread; empty in a job of the system's own.
     *
     * @throws Refusal for a visitor who has not signed in: a page is never the system
     */
    public Optional<Actor> find() {
        var signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null) {
            return Optional.empty();
        }
        if (signedIn instanceof AnonymousAuthenticationToken) {
            throw new Refusal("access.refusal.notSignedIn");
        }
        return Optional.of(accounts.find(signedIn.getName())
                .orElseThrow(() -> new Refusal("access.refusal.accountClosed", signedIn.getName())));
    }

    /** The person behind this thread. */
    public Actor get() {
        return find().orElseThrow(() -> new Refusal("access.refusal.notSignedIn"));
    }
}
