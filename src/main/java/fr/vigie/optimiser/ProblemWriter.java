package fr.vigie.optimiser;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns a problem into its JSON tree; optional fields that say nothing are left out. */
final class ProblemWriter {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProblemWriter() {}

    static JsonNode tree(Problem problem) {
        ObjectNode top = JSON.objectNode();
        top.put("format", ProblemReader.FORMAT);
        top.put("zone", problem.zone().getId());
        top.putObject("horizon")
                .put("from", problem.horizon().from().toString()).put("to", problem.horizon().to().toString());
        top.set("sites", array(problem.sites(), site -> JSON.objectNode().put("id", site.id())));
        top.set("practitioners", array(problem.practitioners(), ProblemWriter::practitioner));
        top.set("lines", array(problem.lines(), ProblemWriter::line));
        top.set("duties", array(problem.duties(), ProblemWriter::duty));
        top.set("needs", array(problem.needs(), ProblemWriter::need));
        top.set("groups", array(problem.groups(), ProblemWriter::group));
        top.set("combinable", array(problem.combinable(), pair -> strings(List.of(pair.one(), pair.other()))));
        top.set("rules", rules(problem.rules()));
        top.set("weights", weights(problem.weights()));
        ObjectNode baseline = top.putObject("baseline");
        problem.baseline().forEach(baseline::put);
        return top;
    }

    private static ObjectNode practitioner(Problem.Practitioner person) {
        ObjectNode node = JSON.objectNode().put("id", person.id());
        node.set("skills", strings(person.skills()));
        node.set("sites", strings(person.sites()));
        node.put("sector", person.sector()).put("remote", person.remote()).put("external", person.external());
        node.set("responseMinutes", integers(person.responseMinutes()));
        node.set("travelMinutes", integers(person.travelMinutes()));
        node.set("unavailable", array(person.unavailable(), ProblemWriter::interval));
        node.set("wishes", array(person.wishes(), wish -> interval(wish.interval())
                .put("kind", wish.kind().name()).put("strength", wish.strength())));
        node.set("sessions", array(person.sessions(), session -> interval(session.interval())
                .put("weight", session.weight())));
        if (person.maxWorkMinutes() != null) {
            node.put("maxWorkMinutes", person.maxWorkMinutes());
        }
        node.set("caps", array(person.caps(), ProblemWriter::cap));
        node.set("targets", integers(person.targets()));
        node.set("siteTargets", integers(person.siteTargets()));
        return node;
    }

    private static ObjectNode cap(Problem.Cap cap) {
        ObjectNode node = JSON.objectNode().put("counter", cap.counter());
        node.set("kinds", kinds(cap.kinds()));
        return node.put("window", cap.window().name()).put("max", cap.max());
    }

    private static ObjectNode line(Problem.Line line) {
        ObjectNode node = JSON.objectNode().put("id", line.id()).put("kind", line.kind().name());
        if (line.site() != null) {
            node.put("site", line.site());
        }
        node.set("skills", strings(line.skills()));
        if (line.sectors() != null) {
            node.set("sectors", strings(line.sectors()));
        }
        if (line.maxResponseMinutes() != null) {
            node.put("maxResponseMinutes", line.maxResponseMinutes());
        }
        return node.put("criticality", line.criticality());
    }

    private static ObjectNode duty(Problem.Duty duty) {
        ObjectNode node = JSON.objectNode().put("id", duty.id()).put("line", duty.line());
        node.set("periods", array(duty.periods(), period -> JSON.objectNode()
                .put("start", period.start().toString()).put("end", period.end().toString())));
        node.put("workMinutes", duty.workMinutes()).put("restMinutes", duty.restMinutes());
        node.set("counts", integers(duty.counts()));
        if (duty.pin() != null) {
            node.put("pinned", duty.pin().practitioner());
        }
        if (duty.context()) {
            node.put("context", true);
        }
        return node;
    }

    private static ObjectNode need(Problem.Need need) {
        ObjectNode node = JSON.objectNode().put("id", need.id()).put("site", need.site())
                .put("start", need.start().toString()).put("end", need.end().toString());
        node.set("lines", strings(need.lines()));
        return node.put("criticality", need.criticality());
    }

    private static ObjectNode group(Problem.Group group) {
        ObjectNode node = JSON.objectNode().put("id", group.id());
        node.set("members", strings(group.members()));
        return node.put("counter", group.counter()).put("target", group.target())
                .put("mode", group.mode().name()).put("weight", group.weight());
    }

    private static ObjectNode rules(Problem.Rules rules) {
        ObjectNode node = JSON.objectNode();
        ObjectNode spacing = node.putObject("spacing");
        spacing.set("kinds", kinds(rules.spacing().kinds()));
        spacing.put("days", rules.spacing().days());
        node.set("teleLimits", array(rules.teleLimits(), limit -> JSON.objectNode()
                .put("site", limit.site()).put("maxMinutes", limit.maxMinutes())));
        return node;
    }

    private static ObjectNode weights(Problem.Weights weights) {
        ObjectNode node = JSON.objectNode();
        node.set("fair", integers(weights.fair()));
        return node.put("siteFair", weights.siteFair()).put("wish", weights.wish())
                .put("spacing", weights.spacing()).put("weekends", weights.weekends()).put("tele", weights.tele())
                .put("external", weights.external()).put("change", weights.change())
                .put("session", weights.session()).put("travel", weights.travel());
    }

    private static ObjectNode interval(Problem.Interval interval) {
        return JSON.objectNode().put("from", interval.from().toString()).put("to", interval.to().toString());
    }

    private static <T> ArrayNode array(Collection<T> values, Function<T, JsonNode> writer) {
        ArrayNode array = JSON.arrayNode();
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    private static ArrayNode strings(Collection<String> values) {
        return array(values, JSON::stringNode);
    }

    private static ArrayNode kinds(Set<Problem.LineKind> kinds) {
        return array(kinds, kind -> JSON.stringNode(kind.name()));
    }

    private static ObjectNode integers(Map<String, Integer> values) {
        ObjectNode node = JSON.objectNode();
        values.forEach(node::put);
        return node;
    }
}
