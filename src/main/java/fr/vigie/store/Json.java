package fr.vigie.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.sql.Types;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** What projections keep as {@code jsonb}. */
@Component
public class Json {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultVisibility(v -> v.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .disable(DateTimeFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE).build();

    /** A parameter for a {@code jsonb} column. */
    public SqlParameterValue of(Object value) {
        return new SqlParameterValue(Types.OTHER, mapper.writeValueAsString(value));
    }

    public <T> T read(String json, Class<T> type) {
        return mapper.readValue(json, type);
    }

    public <T> T read(String json, TypeReference<T> type) {
        return mapper.readValue(json, type);
    }
}
