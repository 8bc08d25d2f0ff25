package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TitlesTest {

    private final Titles titles = new Titles();
    private final String lea = titles.known("Dr Léa Morvan");
    private final String company = titles.known("Hespéria");

    @Test
    void a_and_de_take_the_article_before_a_doctor() {
        assertThat(titles.text(Locale.FRENCH, "journal.change.given", "L’astreinte", lea))
                .isEqualTo("L’astreinte est confiée au Dr Léa Morvan.");
        assertThat(titles.text(Locale.FRENCH, "journal.event.LeaveRecorded", lea, "le lundi 7 décembre 2026"))
                .isEqualTo("Absence du Dr Léa Morvan le lundi 7 décembre 2026.");
    }

    @Test
    void but_not_before_a_company_nor_in_english() {
        assertThat(titles.text(Locale.FRENCH, "journal.change.given", "L’astreinte", company))
                .isEqualTo("L’astreinte est confiée à Hespéria.");
        assertThat(titles.text(Locale.ENGLISH, "journal.change.given", "The duty", lea)).isEqualTo("The duty is given to Dr Léa Morvan.");
    }

    @Test
    void and_what_somebody_wrote_stays_as_it_was_written() {
        assertThat(titles.text(Locale.FRENCH, "journal.said", "vu avec l’avis de Dr Léa Morvan"))
                .contains("«\u00a0vu avec l’avis de Dr Léa Morvan\u00a0»");
    }
}
