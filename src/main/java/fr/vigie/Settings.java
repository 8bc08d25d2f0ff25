package fr.vigie;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the whole application shares. */
@Configuration(proxyBeanMethods = false)
class Settings {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
