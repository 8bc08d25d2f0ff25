package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final Actor LEA = new Actor("lea.morvan", "Dr Léa Morvan", Set.of(Role.RADIOLOGUE), Set.of("ght"), Set.of(), "lea");

    @ParameterizedTest
    @ValueSource(strings = {"cheval agrafe", "k7wq-3mzt-hp9e", "Un matin d’été, tôt", "abcdefghijkl"})
    void long_ones_that_say_nothing_of_their_owner_are_good(String word) {
        assertThat(PasswordRules.against(LEA, new Secret(word))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"abcdefghijk, short", "aaaabbbbccccdddd, same", "lea.morvan-2026, name", "les MORVAN du port, name", "vive-mörvan-1234, name"})
    void others_are_refused_with_the_reason(String word, String reason) {
        assertThat(PasswordRules.against(LEA, new Secret(word))).map(Refusal::key).contains("access.refusal.password." + reason);
    }

    @Test
    void what_would_not_be_read_to_its_end_is_too_long() {
        assertThat(PasswordRules.against(LEA, new Secret("abcdefgh".repeat(9)))).isEmpty();
        assertThat(PasswordRules.against(LEA, new Secret("abcdefgh".repeat(9) + "i"))).map(Refusal::key).contains("access.refusal.password.long");
    }

    @Test
    void a_drawn_one_is_good_and_nobody_writes_it_by_mistake() {
        var drawn = Secret.drawn();
        assertThat(drawn.word()).matches("[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}");
        assertThat(drawn.toString()).isEqualTo("•••");
        assertThat(new AccountCommand.ChangePassword(new AccountId("lea"), drawn, drawn).toString()).doesNotContain(drawn.word());
    }
}
