package fr.vigie;

import fr.vigie.store.FragileProjection;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What the tests add to the application. */
@TestConfiguration(proxyBeanMethods = false)
@Import({Ground.class, FragileProjection.class})
class TestedVigie {
    /** As strong as in earnest, but for the rounds that make each hash slow. */
    @Bean
    @Primary
    PasswordEncoder quickPasswords() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(4)));
    }

    /** It is 15 November 2026, while December is being planned, and stays so. */
    @Bean
    @Primary
    Clock stoppedClock() {
        return Clock.fixed(Instant.parse("2026-11-15T10:00:00Z"), ZoneOffset.UTC);
    }
}
