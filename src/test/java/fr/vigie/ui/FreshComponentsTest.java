package fr.vigie.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import org.junit.jupiter.api.Test;

/** A browser that keeps our components for an hour would show those of the server before to the one after. */
class FreshComponentsTest {

    @Test
    void the_browser_asks_for_our_components_each_time() {
        var modules = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("fr.vigie").stream()
                .filter(each -> each.isAnnotatedWith(JsModule.class)).map(FreshComponentsTest::module).toList();
        assertThat(modules).hasSizeGreaterThan(3).allMatch(module -> module.contains(".nocache."));
        modules.forEach(module -> assertThat(getClass().getResource("/META-INF/resources/" + module)).as(module).isNotNull());
    }

    private static String module(JavaClass component) {
        return component.getAnnotationOfType(JsModule.class).value().replace("context://", "");
    }
}
