package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import fr.vigie.PageTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of many broken rules. */
class FewTest extends PageTest {

    @Test
    void four_are_all_said() {
        signIn(here.chef());
        assertThat(Few.of(List.of("a", "b", "c", "d"), new Div())).containsExactly("a", "b", "c", "d");
    }

    @Test
    void of_more_three_are_said_and_the_others_are_counted() {
        signIn(here.chef());
        assertThat(Few.of(List.of("a", "b", "c", "d", "e"), new Div())).containsExactly("a", "b", "c", "et 2 autres");
    }
}
