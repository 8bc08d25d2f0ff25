package fr.vigie.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

class PlaceTest {

    /** The door, which the story begins with, and the address that leads on to somebody's first page. */
    private static final Set<String> SEEN_ANYWAY = Set.of("connexion", "");

    @Test
    void every_page_is_looked_at() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        var routes = scanner.findCandidateComponents("fr.vigie").stream().map(found -> route(found.getBeanClassName()))
                .filter(route -> !SEEN_ANYWAY.contains(route)).toList();
        assertThat(Arrays.stream(Place.values()).map(Place::route).collect(Collectors.toSet())).containsExactlyInAnyOrderElementsOf(routes);
    }

    private static String route(String page) {
        try {
            return Class.forName(page, false, PlaceTest.class.getClassLoader()).getAnnotation(Route.class).value();
        } catch (ClassNotFoundException none) {
            throw new IllegalStateException(none);
        }
    }
}
