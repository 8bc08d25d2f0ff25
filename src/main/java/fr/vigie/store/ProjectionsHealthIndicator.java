package fr.vigie.store;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** A projection that stopped on an event makes the whole application unhealthy: what the pages show is then not the truth. */
@Component
class ProjectionsHealthIndicator implements HealthIndicator {

    private final Projections projections;

    ProjectionsHealthIndicator(Projections projections) {
        this.projections = projections;
    }

    @Override
    public Health health() {
        var states = projections.states();
        var health = states.stream().allMatch(s -> s.failure() == null) ? Health.up() : Health.down();
        states.forEach(s -> health.withDetail(s.name(),
                s.failure() == null ? (s.caughtUp() ? "up to date" : "reading") : s.failure().toString()));
        return health.build();
    }
}
