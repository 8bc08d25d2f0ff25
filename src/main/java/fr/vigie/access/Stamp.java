package fr.vigie.access;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.correlation.MessageOriginProvider;
import org.axonframework.messaging.correlation.SimpleCorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The keys of every event's metadata, carried from the command to the events that follow from it. */
@Configuration(proxyBeanMethods = false)
public class Stamp {

    public static final String AUTHOR = "author";
    public static final String AUTHOR_NAME = "authorName";
    public static final String REASON = "reason";
    public static final String ORIGIN = "origin";
    public static final String CAUSE = "cause";

    @Bean
    static CorrelationDataProvider messageOrigin() {
        return new MessageOriginProvider();
    }

    @Bean
    static CorrelationDataProvider whoAndWhy() {
        return new SimpleCorrelationDataProvider(AUTHOR, AUTHOR_NAME, REASON, ORIGIN, CAUSE);
    }
}
