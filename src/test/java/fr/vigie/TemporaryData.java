package fr.vigie;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** The data in a folder that goes when the application has stopped, and no greeting to whom it may concern. */
final class TemporaryData implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = create();
        TestPropertyValues.of("vigie.data=" + folder).applyTo(context);
        // registered before every bean of the application, so it is the last to be destroyed
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("temporaryData", () -> FileSystemUtils.deleteRecursively(folder));
        context.addBeanFactoryPostProcessor(beans -> ((BeanDefinitionRegistry) beans).removeBeanDefinition("greeting"));
    }

    private static Path create() {
        try {
            return Files.createTempDirectory("vigie-test");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
