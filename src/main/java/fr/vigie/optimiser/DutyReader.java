package fr.vigie.optimiser;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the duties of a problem. */
final class DutyReader {

    private static final Set<String> REQUIRED = Set.of("id", "line", "periods", "workMinutes", "restMinutes", "counts");
    private static final Set<String> OPTIONAL = Set.of("pinned", "context");

    private final Form form;
    private final Set<String> lines;
    private final Set<String> people;
    private final Set<String> duties;

    /** Adds each id that it reads to {@code duties}. */
    DutyReader(Form form, Set<String> lines, Set<String> people, Set<String> duties) {
        this.form = form;
        this.lines = lines;
        this.people = people;
        this.duties = duties;
    }

    List<Problem.Duty> read(JsonNode values) {
        return form.list(values, "/duties", this::duty);
    }

    private Problem.Duty duty(JsonNode value, String at) {
        if (!form.object(value, at, REQUIRED, OPTIONAL)) {
            return null;
        }
        boolean context = value.has("context") && form.flag(value.path("context"), at + "/context");
        return new Problem.Duty(
                form.unique(value.path("id"), at + "/id", "duty", duties),
                form.known(value.path("line"), at + "/line", "line", lines),
                periods(value.path("periods"), at + "/periods"),
                form.integer(value.path("workMinutes"), at + "/workMinutes", 0),
                form.integer(value.path("restMinutes"), at + "/restMinutes", 0),
                counts(value.path("counts"), at + "/counts"),
                pin(value, at + "/pinned", context),
                context);
    }

    private List<Problem.Period> periods(JsonNode value, String at) {
        List<Problem.Period> periods = form.list(value, at, this::period);
        if (periods.isEmpty()) {
            form.fault(at, "expected at least one");
        }
        for (int i = 1; i < periods.size(); i++) {
            if (periods.get(i).start().isBefore(periods.get(i - 1).end())) {
                form.fault(at, "expected in order and apart");
            }
        }
        return periods;
    }

    private Problem.Period period(JsonNode value, String at) {
        if (!form.object(value, at, Set.of("start", "end"), Set.of())) {
            return null;
        }
        var interval = form.interval(value, at, "start", "end");
        return new Problem.Period(interval.from(), interval.to());
    }

    private Map<String, Integer> counts(JsonNode value, String at) {
        Map<String, Integer> counts = form.integers(value, at, 0);
        if (value.isObject() && !counts.containsKey("points")) {
            form.fault(at + "/points", "missing");
        }
        return counts;
    }

    private Problem.Pin pin(JsonNode duty, String at, boolean context) {
        JsonNode value = duty.path("pinned");
        if (context && (value.isMissingNode() || value.isNull())) {
            form.fault(at, "expected a practitioner on a context duty");
        }
        if (value.isMissingNode()) {
            return null;
        }
        return value.isNull() ? Problem.Pin.EMPTY
                : new Problem.Pin(form.known(value, at, "practitioner", people));
    }
}
