package fr.vigie.access.ui.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.textfield.PasswordField;
import fr.vigie.PageTest;
import fr.vigie.access.Accounts;
import fr.vigie.access.Actor;
import fr.vigie.access.Role;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Everybody changes their own password; an administrator gives a first one, which lasts until its owner has chosen. */
class PasswordPagesTest extends PageTest {
    private static final String OLD = "cheval agrafe pile";
    private static final String NEW = "tasse nuage ravin";

    @Autowired
    private Accounts accounts;
    @Autowired
    private UserDetailsService signIns;
    @Autowired
    private PasswordEncoder passwords;
    @Autowired
    private JdbcClient database;
    private Actor switchboard;

    @BeforeEach
    void somebodyAtTheSwitchboardHasAPassword() {
        var territory = here.territory().value();
        switchboard = new Actor("u" + UUID.randomUUID(), "Standard", Set.of(Role.STANDARD), Set.of(territory), Set.of(), null);
        accounts.open(switchboard, OLD);
    }

    @Test
    void one_s_own_password_is_changed_and_the_history_tells_who_and_not_what() {
        signIn(switchboard);
        change(OLD, NEW, NEW);
        assertThat(works(OLD)).isFalse();
        assertThat(works(NEW)).isTrue();
        assertThat(history()).contains("PasswordChanged", switchboard.id()).doesNotContain(OLD, NEW, "bcrypt");
    }

    @Test
    void a_wrong_or_a_weak_one_is_refused_at_its_field_and_nothing_typed_is_lost() {
        signIn(switchboard);
        change("not this one", NEW, NEW);
        assertThat(field(0).getErrorMessage()).isEqualTo("Ce n’est pas votre mot de passe actuel.");
        assertThat(field(1).getValue()).isEqualTo(NEW);
        change(OLD, "court", "court");
        assertThat(field(0).isInvalid()).isFalse();
        assertThat(field(1).getErrorMessage()).isEqualTo("Il lui faut 12 caractères au moins.");
        change(OLD, NEW, NEW + "x");
        assertThat(field(2).getErrorMessage()).isEqualTo("Les deux saisies diffèrent.");
        change(OLD, OLD, OLD);
        assertThat(field(1).getErrorMessage()).isEqualTo("C’est le mot de passe actuel\u00a0: choisissez-en un autre.");
        assertThat(works(OLD)).isTrue();
    }

    @Test
    void a_first_password_opens_nothing_but_the_page_to_choose_another() {
        var first = given();
        assertThat(works(OLD)).isFalse();
        assertThat(works(first)).isTrue();
        signIn(switchboard);
        UI.getCurrent().navigate("de-garde");
        assertThat(getCurrentView()).isInstanceOf(PasswordView.class);
        assertThat(page()).contains("vous a été donné par l’administration");
        change(first, NEW, NEW);
        assertThat(getCurrentView()).isNotInstanceOf(PasswordView.class);
        assertThat(history()).contains("FirstPasswordGiven").doesNotContain(first);
    }

    private String given() {
        var administrator = new Actor("a" + UUID.randomUUID(), "Admin", Set.of(Role.ADMINISTRATEUR), switchboard.territories(), Set.of(), null);
        accounts.open(administrator, OLD);
        signIn(administrator);
        navigate(AccountsView.class);
        $(Button.class).all().stream().filter(button -> button.getAriaLabel().filter("Donner un premier mot de passe à Standard"::equals).isPresent())
                .findFirst().orElseThrow().click();
        $(Button.class).all().stream().filter(button -> button.getText().equals("Donner")).findFirst().orElseThrow().click();
        return $(Code.class, $(Dialog.class).single()).single().getText();
    }

    private void change(String current, String chosen, String again) {
        navigate(PasswordView.class);
        field(0).setValue(current);
        field(1).setValue(chosen);
        field(2).setValue(again);
        $(Button.class).all().stream().filter(button -> button.getText().equals("Changer le mot de passe")).findFirst().orElseThrow().click();
    }

    private PasswordField field(int n) {
        return $(PasswordField.class).all().get(n);
    }

    private boolean works(String word) {
        return passwords.matches(word, signIns.loadUserByUsername(switchboard.id()).getPassword());
    }

    private String history() {
        return database.sql("select payload_type || payload || meta_data from domain_event_entry where payload ->> 'account' = ?"
                + " order by global_index").param(switchboard.id()).query(String.class).list().toString();
    }
}
