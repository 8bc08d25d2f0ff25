package fr.vigie.access;

import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Signs in by name and password, and hears nobody out who was wrong too often. */
@Component
class CountingSignIns extends DaoAuthenticationProvider {

    private final WrongPasswords wrong;

    CountingSignIns(UserDetailsService signIns, PasswordEncoder passwords, WrongPasswords wrong) {
        super(signIns);
        setPasswordEncoder(passwords);
        this.wrong = wrong;
    }

    /** @throws LockedException too many wrong ones, whether or not there is such an account */
    @Override
    public Authentication authenticate(Authentication asked) throws AuthenticationException {
        if (!wrong.mayTry(asked.getName())) {
            throw new LockedException("Too many wrong passwords");
        }
        var signedIn = super.authenticate(asked);
        wrong.forget(asked.getName());
        return signedIn;
    }
}
