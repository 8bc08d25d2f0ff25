package fr.vigie.journal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EveryEventHasASentenceTest {

    @ParameterizedTest
    @MethodSource("events")
    void in_both_languages(Class<?> event) {
        assertThat(french().getString("event." + event.getSimpleName())).isNotBlank();
        assertThat(english().getString("event." + event.getSimpleName())).isNotBlank();
    }

    @Test
    void and_the_rooms_that_have_events_are_the_ones_known_here() {
        assertThat(interfacesOfEvents()).extracting(Class::getSimpleName)
                .containsExactlyInAnyOrder("TerritoryEvent", "PractitionerEvent", "RotaEvent", "ExchangeEvent", "AccountEvent");
    }

    @Test
    void no_text_of_the_history_lacks_in_one_language() {
        assertThat(new TreeSet<>(french().keySet())).isEqualTo(new TreeSet<>(english().keySet()));
    }

    static Stream<Class<?>> events() {
        return interfacesOfEvents().flatMap(all -> Arrays.stream(all.getPermittedSubclasses()));
    }

    /** Every room says what can happen in a sealed interface whose name ends in Event. */
    private static Stream<Class<?>> interfacesOfEvents() {
        return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.vigie").stream()
                .filter(c -> c.isInterface() && c.getSimpleName().endsWith("Event")).<Class<?>>map(JavaClass::reflect)
                .filter(Class::isSealed);
    }

    private static ResourceBundle french() {
        return bundle(Locale.FRENCH);
    }

    private static ResourceBundle english() {
        return bundle(Locale.ENGLISH);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("i18n.journal", locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
