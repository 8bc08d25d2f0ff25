package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/** Five wrong passwords under a name, and it waits for a quarter of an hour. */
class WrongPasswordsTest {
    private static final String RIGHT = "cheval agrafe pile";
    private static final String WRONG = "tasse nuage ravin";

    private final BCryptPasswordEncoder passwords = new BCryptPasswordEncoder(4);
    private final UserDetailsService accounts = name -> {
        if (!name.equals("l.morvan")) {
            throw new UsernameNotFoundException(name);
        }
        return User.withUsername(name).password(passwords.encode(RIGHT)).build();
    };
    private Instant now = Instant.parse("2026-11-15T10:00:00Z");
    private final Clock clock = ((InstantSource) () -> now).withZone(ZoneOffset.UTC);
    private final WrongPasswords wrong = new WrongPasswords(clock);
    private final CountingSignIns signIns = new CountingSignIns(accounts, passwords, wrong);

    @Test
    void the_right_one_is_not_heard_after_five_wrong_ones() {
        fiveWrong("l.morvan");
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("l.morvan", RIGHT));
    }

    @Test
    void it_is_a_quarter_of_an_hour_later_however_often_it_was_tried_meanwhile() {
        fiveWrong("l.morvan");
        now = now.plus(Duration.ofMinutes(14));
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("l.morvan", WRONG));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(signIn("l.morvan", RIGHT).isAuthenticated()).isTrue();
    }

    @Test
    void it_is_after_four_wrong_ones_and_they_are_forgotten_then() {
        for (var round = 0; round < 2; round++) {
            IntStream.range(0, 4).forEach(n -> wrongly("l.morvan"));
            assertThat(signIn("l.morvan", RIGHT).isAuthenticated()).isTrue();
        }
    }

    @Test
    void a_name_that_no_account_bears_waits_too() {
        fiveWrong("personne");
        assertThatExceptionOfType(LockedException.class).isThrownBy(() -> signIn("personne", WRONG));
    }

    @Test
    void a_name_is_the_same_however_it_is_written_and_others_do_not_wait() {
        fiveWrong("personne");
        assertThat(wrong.mayTry(" Personne")).isFalse();
        assertThat(signIn("l.morvan", RIGHT).isAuthenticated()).isTrue();
    }

    private void fiveWrong(String name) {
        IntStream.range(0, WrongPasswords.AT_MOST).forEach(n -> wrongly(name));
    }

    private void wrongly(String name) {
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> signIn(name, WRONG));
    }

    private Authentication signIn(String name, String word) {
        return signIns.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(name, word));
    }
}
