package fr.vigie;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.Test;

/** Which room may know which. The root starts everything and knows everything; nobody knows the root. */
class BordersTest {
    private static final String ROOMS = """
            calendar      | files
            files         |
            store         |
            access        |
            optimiser     |
            territory     | calendar access store
            regulation    | access calendar files store territory
            practitioner  | calendar access store territory
            territoryfile | calendar access files regulation territory practitioner
            rota          | calendar access store regulation territory practitioner
            planning      | calendar access store regulation territory practitioner rota optimiser
            exchange      | calendar access store regulation territory practitioner rota planning
            coverage      | calendar access store regulation territory practitioner rota
            remuneration  | calendar access store regulation territory practitioner rota coverage
            publication   | calendar access store regulation territory practitioner rota coverage
            journal       | calendar access store territory practitioner rota exchange
            ui            | calendar access store regulation territory practitioner rota planning exchange
            """;

    private static final Map<String, Set<String>> MAY_KNOW = ROOMS.lines().map(row -> row.split("\\|", -1))
            .collect(toMap(cells -> cells[0].strip(), cells -> Set.of(Arrays.stream(cells[1].split(" "))
                    .filter(name -> !name.isEmpty()).toArray(String[]::new))));

    @Test
    void a_room_knows_the_rooms_that_the_table_says_and_no_other() {
        assertThat(trespasses(d -> !isPage(d.getOriginClass()), MAY_KNOW)).isEmpty();
    }

    @Test
    void a_page_knows_the_shell_and_what_its_room_knows() {
        var pages = MAY_KNOW.entrySet().stream().collect(toMap(Map.Entry::getKey, e -> {
            var known = new TreeSet<>(e.getValue());
            known.add("ui");
            return (Set<String>) known;
        }));
        assertThat(trespasses(d -> isPage(d.getOriginClass()), pages)).isEmpty();
    }

    @Test
    void no_room_knows_a_page_but_the_one_to_sign_in() {
        noClasses().that().resideOutsideOfPackages("fr.vigie.*.ui..", "fr.vigie.ui..", "fr.vigie.access")
                .should().dependOnClassesThat().resideInAnyPackage("fr.vigie.*.ui..", "fr.vigie.ui..").check(Code.OF_VIGIE);
    }

    @Test
    void rooms_and_their_pages_are_free_of_cycles() {
        slices().matching("fr.vigie.(**)").should().beFreeOfCycles().check(Code.OF_VIGIE);
    }

    @Test
    void only_pages_and_the_way_to_sign_in_are_made_with_vaadin() {
        noClasses().that().resideOutsideOfPackages("fr.vigie.ui..", "fr.vigie.*.ui..").and().haveSimpleNameNotStartingWith("SignIn")
                .should().dependOnClassesThat().resideInAPackage("com.vaadin..").check(Code.OF_VIGIE);
    }

    @Test
    void only_the_optimiser_knows_the_solver_and_it_knows_nothing_else() {
        noClasses().that().resideOutsideOfPackage("fr.vigie.optimiser..")
                .should().dependOnClassesThat().resideInAPackage("ai.timefold..").check(Code.OF_VIGIE);
        noClasses().that().resideInAPackage("fr.vigie.optimiser..").should().dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "org.axonframework..", "java.sql..").check(Code.OF_VIGIE);
    }

    @Test
    void what_decides_and_what_listens_is_nobodys_to_call() {
        classes().that().areAnnotatedWith(Aggregate.class).should().notBePublic().check(Code.OF_VIGIE);
        methods().that(annotatedWith(CommandHandler.class).or(annotatedWith(EventHandler.class))
                .or(annotatedWith(EventSourcingHandler.class)).or(annotatedWith(ResetHandler.class)).forSubtype())
                .should().notBePublic().check(Code.OF_VIGIE);
    }

    /** Else a test would depend on the day on which it runs. */
    @Test
    void the_time_is_asked_of_a_clock_that_can_be_stopped() {
        noClasses().should().callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without a clock") {
            @Override
            public boolean test(JavaCall<?> call) {
                return call.getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                        && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(Clock.class));
            }
        }).check(Code.OF_VIGIE);
    }

    private static List<String> trespasses(Predicate<Dependency> counted, Map<String, Set<String>> mayKnow) {
        return Code.OF_VIGIE.stream().filter(resideInAPackage("fr.vigie.*..")).flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .filter(counted).filter(d -> d.getTargetClass().getPackageName().startsWith("fr.vigie"))
                .filter(d -> !room(d.getOriginClass()).equals(room(d.getTargetClass())))
                .filter(d -> !mayKnow.getOrDefault(room(d.getOriginClass()), Set.of()).contains(room(d.getTargetClass())))
                .map(d -> d.getOriginClass().getName() + " knows " + d.getTargetClass().getName())
                .distinct().sorted().toList();
    }

    private static boolean isPage(JavaClass type) {
        return type.getPackageName().matches("fr\\.vigie\\.\\w+\\.ui.*");
    }

    /** The first package below the root; empty for the root itself. */
    private static String room(JavaClass type) {
        var parts = type.getPackageName().split("\\.");
        return parts.length < 3 ? "" : parts[2];
    }
}
