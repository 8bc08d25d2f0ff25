package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.vigie.VigieTest;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;

@VigieTest
class AccountsTest {
    private static final Actor DIRECTOR = new Actor("h.vidalenc", "Hélène Vidalenc", Set.of(Role.DIRECTEUR, Role.ADMINISTRATEUR),
            Set.of("ght-valmarine"), Set.of("ch-valmarine", "ch-pierrelune"), null);

    @Autowired
    private Accounts accounts;
    @Autowired
    private UserDetailsService signIns;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private JdbcClient database;

    @Test
    void an_account_is_found_as_it_was_opened() {
        accounts.open(DIRECTOR, "sésame");
        assertThat(accounts.find(DIRECTOR.id())).contains(DIRECTOR);
        assertThat(accounts.all()).contains(DIRECTOR);
    }

    @Test
    void an_account_opened_again_has_its_new_rights_and_password() {
        var before = new Actor("l.morvan", "Dr Morvan", Set.of(Role.RADIOLOGUE), Set.of("ght-valmarine"), Set.of(), "morvan");
        var after = new Actor("l.morvan", "Dr Léa Morvan", Set.of(Role.CHEF_DE_POLE), Set.of("ght-valmarine"), Set.of(), null);
        accounts.open(before, "un");
        accounts.open(after, "deux");
        assertThat(accounts.find("l.morvan")).contains(after);
        assertThat(passwords.matches("un", signIns.loadUserByUsername("l.morvan").getPassword())).isFalse();
        assertThat(passwords.matches("deux", signIns.loadUserByUsername("l.morvan").getPassword())).isTrue();
    }

    @Test
    void a_password_is_kept_as_a_hash_alone() {
        accounts.open(new Actor("secret", "Secret", Set.of(), Set.of(), Set.of(), null), "sésame");
        assertThat(accounts.passwordHash("secret")).hasValueSatisfying(hash -> assertThat(hash).doesNotContain("sésame"));
    }

    @Test
    void a_closed_account_does_not_sign_in() {
        accounts.open(new Actor("parti", "Parti", Set.of(), Set.of(), Set.of(), null), "sésame");
        database.sql("update account set enabled = false where id = 'parti'").update();
        assertThat(accounts.find("parti")).isEmpty();
        assertThatExceptionOfType(UsernameNotFoundException.class).isThrownBy(() -> signIns.loadUserByUsername("parti"));
    }

    @Test
    void nobody_bears_the_systems_name() {
        Refused.with("access.refusal.reserved",
                () -> accounts.open(new Actor(Actor.SYSTEM.id(), "Moi", Set.of(), Set.of(), Set.of(), null), "sésame"));
    }
}
