package fr.vigie.journal;

import fr.vigie.journal.Entry.Unreadable;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.UnknownSerializedType;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Turns a stored payload into its event. What cannot be read stays readable as JSON: a history hides nothing. */
@Component
class EventReader {

    private static final Logger LOG = LoggerFactory.getLogger(EventReader.class);

    private final Serializer serializer;

    EventReader(@Qualifier("eventSerializer") Serializer serializer) {
        this.serializer = serializer;
    }

    Object read(String type, String revision, String payload) {
        try {
            var event = serializer.deserialize(new SimpleSerializedObject<>(payload, String.class, type, revision));
            return event instanceof UnknownSerializedType ? unreadable(type, payload) : event;
        } catch (SerializationException | IllegalArgumentException shape) {
            LOG.warn("An event of type {} cannot be read any more: {}", type, shape.getMessage());
            return unreadable(type, payload);
        }
    }

    private static Unreadable unreadable(String type, String payload) {
        return new Unreadable(type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1), payload);
    }
}
