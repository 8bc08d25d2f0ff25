package fr.vigie.optimiser;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads a problem from its JSON tree. */
final class ProblemReader {

    static final String FORMAT = "vigie-problem/1";

    private static final Set<String> REQUIRED =
            Set.of("format", "zone", "horizon", "sites", "practitioners", "lines", "duties", "rules", "weights");
    private static final Set<String> OPTIONAL = Set.of("needs", "groups", "combinable", "baseline");

    private final Form form;
    private final Set<String> sites = new HashSet<>();
    private final Set<String> lines = new HashSet<>();
    private final Set<String> duties = new HashSet<>();
    private final Set<String> people = new HashSet<>();

    ProblemReader(Form form) {
        this.form = form;
    }

    /** @throws FaultyFileException with every fault, if there is any */
    Problem read(JsonNode top) {
        if (!form.object(top, "", REQUIRED, OPTIONAL)) {
            throw form.refused();
        }
        if (!FORMAT.equals(top.path("format").asString(""))) {
            form.fault("/format", "expected " + FORMAT);
        }
        // in the order in which each refers to those before it
        var zone = zone(top.path("zone"));
        var horizon = horizon(top.path("horizon"));
        var foundSites = form.list(top.path("sites"), "/sites", this::site);
        var practitioners = new PractitionerReader(form, sites, people).read(top.path("practitioners"));
        var foundLines = form.list(top.path("lines"), "/lines", this::line);
        var foundDuties = new DutyReader(form, lines, people, duties).read(top.path("duties"));
        Set<String> seen = new HashSet<>();
        var needs = form.list(top.path("needs"), "/needs", (value, at) -> need(value, at, seen));
        Set<String> seenGroups = new HashSet<>();
        var groups = form.list(top.path("groups"), "/groups", (value, at) -> group(value, at, seenGroups));
        var combinable = form.list(top.path("combinable"), "/combinable", this::pair);
        var rules = rules(top.path("rules"));
        var weights = weights(top.path("weights"));
        var baseline = baseline(top.path("baseline"));
        form.close();
        return new Problem(zone, horizon, foundSites, practitioners, foundLines, foundDuties, needs, groups,
                combinable, rules, weights, baseline);
    }

    private ZoneId zone(JsonNode value) {
        try {
            String name = value.isString() ? value.stringValue() : "";
            if (ZoneId.getAvailableZoneIds().contains(name)) {
                return ZoneId.of(name);
            }
        } catch (DateTimeException unreadable) {
            // the fault below says it
        }
        form.fault("/zone", "expected a time zone's name");
        return ZoneOffset.UTC;
    }

    private Problem.Horizon horizon(JsonNode value) {
        if (!form.object(value, "/horizon", Set.of("from", "to"), Set.of())) {
            return null;
        }
        LocalDate from = form.date(value.path("from"), "/horizon/from");
        LocalDate to = form.date(value.path("to"), "/horizon/to");
        if (from != null && to != null && !from.isBefore(to)) {
            form.fault("/horizon", "expected from before to");
        }
        return new Problem.Horizon(from, to);
    }

    private Problem.Site site(JsonNode value, String at) {
        return form.object(value, at, Set.of("id"), Set.of())
                ? new Problem.Site(form.unique(value.path("id"), at + "/id", "site", sites))
                : null;
    }

    private Problem.Line line(JsonNode value, String at) {
        if (!form.object(value, at, Set.of("id", "kind", "skills", "criticality"),
                Set.of("site", "sectors", "maxResponseMinutes"))) {
            return null;
        }
        var kind = form.oneOf(value.path("kind"), at + "/kind", Problem.LineKind.class);
        if ((kind == Problem.LineKind.TELERADIOLOGIE) == value.has("site")) {
            form.fault(at + "/site", "expected a site, unless the kind is TELERADIOLOGIE");
        }
        if (value.has("maxResponseMinutes") && kind != Problem.LineKind.ASTREINTE) {
            form.fault(at + "/maxResponseMinutes", "expected on ASTREINTE alone");
        }
        return new Problem.Line(
                form.unique(value.path("id"), at + "/id", "line", lines),
                kind,
                value.has("site") ? form.known(value.path("site"), at + "/site", "site", sites) : null,
                form.set(value.path("skills"), at + "/skills", form::string),
                value.has("sectors") ? form.set(value.path("sectors"), at + "/sectors", form::string) : null,
                value.has("maxResponseMinutes")
                        ? form.integer(value.path("maxResponseMinutes"), at + "/maxResponseMinutes", 0) : null,
                form.integer(value.path("criticality"), at + "/criticality", 0));
    }

    private Problem.Need need(JsonNode value, String at, Set<String> seen) {
        if (!form.object(value, at, Set.of("id", "site", "start", "end", "lines", "criticality"), Set.of())) {
            return null;
        }
        var interval = form.interval(value, at, "start", "end");
        return new Problem.Need(
                form.unique(value.path("id"), at + "/id", "need", seen),
                form.known(value.path("site"), at + "/site", "site", sites),
                interval.from(), interval.to(),
                form.set(value.path("lines"), at + "/lines", (line, here) -> form.known(line, here, "line", lines)),
                form.integer(value.path("criticality"), at + "/criticality", 1));
    }

    private Problem.Group group(JsonNode value, String at, Set<String> seen) {
        if (!form.object(value, at, Set.of("id", "members", "counter", "target", "mode", "weight"), Set.of())) {
            return null;
        }
        return new Problem.Group(
                form.unique(value.path("id"), at + "/id", "group", seen),
                form.set(value.path("members"), at + "/members",
                        (member, here) -> form.known(member, here, "practitioner", people)),
                form.string(value.path("counter"), at + "/counter"),
                form.integer(value.path("target"), at + "/target"),
                form.oneOf(value.path("mode"), at + "/mode", Problem.Group.Mode.class),
                form.integer(value.path("weight"), at + "/weight", 0));
    }

    private Problem.LinePair pair(JsonNode value, String at) {
        List<String> pair = form.list(value, at, (line, here) -> form.known(line, here, "line", lines));
        if (!value.isArray()) {
            return null;
        }
        if (value.size() != 2) {
            form.fault(at, "expected two lines");
            return null;
        }
        return new Problem.LinePair(pair.get(0), pair.get(1));
    }

    private Problem.Rules rules(JsonNode value) {
        if (!form.object(value, "/rules", Set.of("spacing", "teleLimits"), Set.of())) {
            return null;
        }
        Problem.Spacing spacing = new Problem.Spacing(Set.of(), 0);
        JsonNode spaced = value.path("spacing");
        if (form.object(spaced, "/rules/spacing", Set.of("kinds", "days"), Set.of())) {
            spacing = new Problem.Spacing(
                    form.set(spaced.path("kinds"), "/rules/spacing/kinds",
                            (kind, at) -> form.oneOf(kind, at, Problem.LineKind.class)),
                    form.integer(spaced.path("days"), "/rules/spacing/days", 0));
        }
        return new Problem.Rules(spacing, form.list(value.path("teleLimits"), "/rules/teleLimits", this::teleLimit));
    }

    private Problem.TeleLimit teleLimit(JsonNode value, String at) {
        return form.object(value, at, Set.of("site", "maxMinutes"), Set.of())
                ? new Problem.TeleLimit(
                        form.known(value.path("site"), at + "/site", "site", sites),
                        form.integer(value.path("maxMinutes"), at + "/maxMinutes", 0))
                : null;
    }

    private Problem.Weights weights(JsonNode value) {
        form.object(value, "/weights", Set.of(), Set.of("fair", "siteFair", "wish", "spacing", "weekends", "tele",
                "external", "change", "session", "travel"));
        return new Problem.Weights(
                form.integers(value.path("fair"), "/weights/fair", 0), weight(value, "siteFair"), weight(value, "wish"),
                weight(value, "spacing"), weight(value, "weekends"), weight(value, "tele"), weight(value, "external"),
                weight(value, "change"), weight(value, "session"), weight(value, "travel"));
    }

    private int weight(JsonNode weights, String name) {
        return weights.has(name) ? form.integer(weights.path(name), "/weights/" + name, 0) : 0;
    }

    private Map<String, String> baseline(JsonNode value) {
        Map<String, String> found = new LinkedHashMap<>();
        if (value.isMissingNode()) {
            return found;
        }
        if (!value.isObject()) {
            form.fault("/baseline", "expected an object");
            return found;
        }
        value.properties().forEach(entry -> {
            String at = Form.at("/baseline", entry.getKey());
            form.known(entry.getKey(), at, "duty", duties);
            found.put(entry.getKey(), entry.getValue().isNull()
                    ? null : form.known(entry.getValue(), at, "practitioner", people));
        });
        return found;
    }
}
