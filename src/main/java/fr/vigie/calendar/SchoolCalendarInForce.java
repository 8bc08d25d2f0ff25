package fr.vigie.calendar;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the school holidays at the start: with a fault in them the application does not start, and says where it is. */
@Configuration(proxyBeanMethods = false)
class SchoolCalendarInForce {

    @Bean
    SchoolCalendar schoolCalendar(@Value("${vigie.config:config}") Path config) {
        return SchoolCalendar.in(config.resolve("vacances-scolaires.yml"));
    }
}
