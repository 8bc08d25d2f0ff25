package fr.vigie.optimiser;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the practitioners of a problem. */
final class PractitionerReader {

    private static final Set<String> REQUIRED = Set.of("id", "skills", "sites", "sector", "remote", "responseMinutes",
            "travelMinutes", "unavailable", "wishes", "sessions", "caps", "targets", "siteTargets");
    private static final Set<String> OPTIONAL = Set.of("external", "maxWorkMinutes");

    private final Form form;
    private final Set<String> sites;
    private final Set<String> people;

    /** Adds each id that it reads to {@code people}. */
    PractitionerReader(Form form, Set<String> sites, Set<String> people) {
        this.form = form;
        this.sites = sites;
        this.people = people;
    }

    List<Problem.Practitioner> read(JsonNode practitioners) {
        return form.list(practitioners, "/practitioners", this::practitioner);
    }

    private Problem.Practitioner practitioner(JsonNode value, String at) {
        if (!form.object(value, at, REQUIRED, OPTIONAL)) {
            return null;
        }
        return new Problem.Practitioner(
                form.unique(value.path("id"), at + "/id", "practitioner", people),
                form.set(value.path("skills"), at + "/skills", form::string),
                form.set(value.path("sites"), at + "/sites", (site, here) -> form.known(site, here, "site", sites)),
                form.string(value.path("sector"), at + "/sector"),
                form.flag(value.path("remote"), at + "/remote"),
                value.has("external") && form.flag(value.path("external"), at + "/external"),
                bySite(value, at, "responseMinutes", 0),
                bySite(value, at, "travelMinutes", 0),
                form.list(value.path("unavailable"), at + "/unavailable", this::interval),
                form.list(value.path("wishes"), at + "/wishes", this::wish),
                form.list(value.path("sessions"), at + "/sessions", this::session),
                value.has("maxWorkMinutes")
                        ? form.integer(value.path("maxWorkMinutes"), at + "/maxWorkMinutes", 0) : null,
                form.list(value.path("caps"), at + "/caps", this::cap),
                form.integers(value.path("targets"), at + "/targets", -Form.LARGEST),
                bySite(value, at, "siteTargets", -Form.LARGEST));
    }

    private Map<String, Integer> bySite(JsonNode practitioner, String at, String name, int least) {
        Map<String, Integer> found = form.integers(practitioner.path(name), at + "/" + name, least);
        found.keySet().forEach(site -> form.known(site, Form.at(at + "/" + name, site), "site", sites));
        return found;
    }

    private Problem.Interval interval(JsonNode value, String at) {
        return form.object(value, at, Set.of("from", "to"), Set.of()) ? form.interval(value, at, "from", "to") : null;
    }

    private Problem.Wish wish(JsonNode value, String at) {
        if (!form.object(value, at, Set.of("from", "to", "kind", "strength"), Set.of())) {
            return null;
        }
        return new Problem.Wish(
                form.interval(value, at, "from", "to"),
                form.oneOf(value.path("kind"), at + "/kind", Problem.Wish.Kind.class),
                form.integer(value.path("strength"), at + "/strength", 1));
    }

    private Problem.Session session(JsonNode value, String at) {
        return form.object(value, at, Set.of("from", "to", "weight"), Set.of())
                ? new Problem.Session(
                        form.interval(value, at, "from", "to"), form.integer(value.path("weight"), at + "/weight", 1))
                : null;
    }

    private Problem.Cap cap(JsonNode value, String at) {
        if (!form.object(value, at, Set.of("counter", "window", "max"), Set.of("kinds"))) {
            return null;
        }
        Set<Problem.LineKind> kinds = value.has("kinds")
                ? form.set(value.path("kinds"), at + "/kinds",
                        (kind, here) -> form.oneOf(kind, here, Problem.LineKind.class))
                : EnumSet.allOf(Problem.LineKind.class);
        return new Problem.Cap(
                form.string(value.path("counter"), at + "/counter"),
                kinds,
                form.oneOf(value.path("window"), at + "/window", Problem.Cap.Window.class),
                form.integer(value.path("max"), at + "/max", 0));
    }
}
