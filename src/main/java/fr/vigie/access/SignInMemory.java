package fr.vigie.access;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.web.authentication.rememberme.TokenBasedRememberMeServices;

/**
 * Lets whoever is signed in go on after the server was started anew, which forgets its sessions. The token is signed with
 * the password's hash, so that it is worth nothing once the password was changed or the account closed.
 */
final class SignInMemory extends TokenBasedRememberMeServices {

    /** As long as a session, {@code server.servlet.session.timeout}. */
    private static final Duration A_DAY_OF_WORK = Duration.ofHours(8);
    /** The switchboard's page hangs on a wall, with nobody to sign in; that account changes nothing. */
    private static final Duration ON_A_WALL = Duration.ofDays(90);
    private static final String SWITCHBOARD = "ROLE_" + Role.STANDARD;

    SignInMemory(UserDetailsService accounts) {
        super("vigie", accounts);
        setAlwaysRemember(true);
        setCookieName("VIGIE_SUITE");
        setCookieCustomizer(cookie -> cookie.setAttribute("SameSite", "Lax"));
    }

    @Override
    protected int calculateLoginLifetime(HttpServletRequest request, Authentication signedIn) {
        var onlyLooks = signedIn.getAuthorities().stream().filter(granted -> granted.getAuthority().startsWith("ROLE_"))
                .allMatch(granted -> SWITCHBOARD.equals(granted.getAuthority()));
        return Math.toIntExact((onlyLooks ? ON_A_WALL : A_DAY_OF_WORK).toSeconds());
    }
}
