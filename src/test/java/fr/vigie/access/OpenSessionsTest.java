package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSessionEvent;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** Whoever changes a password is signed out everywhere else. */
class OpenSessionsTest {
    private static final AccountId MORVAN = new AccountId("l.morvan");

    private final OpenSessions sessions = new OpenSessions();

    @Test
    void an_accounts_sessions_are_closed_but_the_one_it_changed_its_password_in() {
        var here = signedIn("l.morvan");
        var atHome = signedIn("l.morvan");
        sessions.close(MORVAN, here.getId());
        assertThat(atHome.isInvalid()).isTrue();
        assertThat(here.isInvalid()).isFalse();
    }

    @Test
    void all_are_closed_by_a_first_password() {
        var atHome = signedIn("l.morvan");
        sessions.close(MORVAN, null);
        assertThat(atHome.isInvalid()).isTrue();
    }

    @Test
    void those_of_others_and_of_nobody_stay_open() {
        var costa = signedIn("j.costa");
        var nobody = opened();
        sessions.close(MORVAN, null);
        assertThat(costa.isInvalid()).isFalse();
        assertThat(nobody.isInvalid()).isFalse();
    }

    @Test
    void one_that_ended_unheard_does_not_keep_the_others_open() {
        var ended = signedIn("l.morvan");
        var open = signedIn("l.morvan");
        ended.invalidate();
        sessions.close(MORVAN, null);
        assertThat(open.isInvalid()).isTrue();
    }

    @Test
    void one_that_ended_is_not_looked_at_again() {
        var ended = signedIn("l.morvan");
        sessions.sessionDestroyed(new HttpSessionEvent(ended));
        sessions.close(MORVAN, null);
        assertThat(ended.isInvalid()).isFalse();
    }

    private MockHttpSession signedIn(String account) {
        var session = opened();
        session.setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new TestingAuthenticationToken(account, "")));
        return session;
    }

    private MockHttpSession opened() {
        var session = new MockHttpSession();
        sessions.sessionCreated(new HttpSessionEvent(session));
        return session;
    }
}
