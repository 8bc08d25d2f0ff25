package fr.vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.InitParameters;
import org.axonframework.springboot.updates.UpdateCheckConfiguration;
import org.axonframework.updates.configuration.UsagePropertyProvider;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A hospital's tool tells nobody outside that it runs, and lets nobody in whom it was not told of. */
@VigieTest
class NothingLeavesTest {
    @Autowired
    private Environment settings;
    @Autowired
    private UpdateCheckConfiguration updates;

    @Test
    void no_maker_of_a_library_hears_of_an_installation() {
        assertThat(UsagePropertyProvider.create(updates).getDisabled()).isTrue();
        assertThat(settings.getProperty("vaadin." + InitParameters.SERVLET_PARAMETER_DEVMODE_STATISTICS)).isEqualTo("false");
    }

    @Test
    void only_this_machine_is_served_until_somebody_says_otherwise() {
        assertThat(settings.getProperty("server.address")).isEqualTo("127.0.0.1");
    }

    @Test
    void an_error_does_not_tell_its_insides() {
        assertThat(settings.getProperty("server.error.include-message")).isEqualTo("never");
    }
}
