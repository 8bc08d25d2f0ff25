package fr.vigie;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * A test against the whole application on a PostgreSQL server of its own. All such tests share one application and one
 * database: each works on a {@link Ground} that no other knows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"vigie.territory=", "spring.main.log-startup-info=false"})
@ContextConfiguration(initializers = TemporaryData.class)
@Import(TestedVigie.class)
public @interface VigieTest {
}
