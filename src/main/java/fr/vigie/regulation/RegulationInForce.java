package fr.vigie.regulation;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the rule packs at the start: with a fault in one the application does not start, and says where it is. */
@Configuration(proxyBeanMethods = false)
class RegulationInForce {

    @Bean
    RulePacks rulePacks(@Value("${vigie.config:config}") Path config) {
        return RulePacks.in(config.resolve("regulation"));
    }
}
