package fr.vigie.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void a_name_without_its_accents_and_signs_is_an_identifier() {
        assertThat(Slug.of("Clinique du Cœur d’Élise (nord)", Set.of()::contains)).isEqualTo("clinique-du-coeur-d-elise-nord");
        assertThat(Slug.of("★", Set.of()::contains)).isEqualTo("x");
    }

    @Test
    void one_that_is_taken_gets_the_first_free_number() {
        assertThat(Slug.of("Nuit", Set.of("nuit", "nuit-2")::contains)).isEqualTo("nuit-3");
    }
}
