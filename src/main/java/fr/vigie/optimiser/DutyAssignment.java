package fr.vigie.optimiser;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;

/** A duty and its holder: what the constraints look at. Public for Timefold alone. */
@PlanningEntity
public class DutyAssignment {

    /** The variable's name. */
    static final String HOLDER = "holder";

    private DutyFact duty;
    private List<PersonFact> eligible;

    @PlanningVariable(allowsUnassigned = true)
    private PersonFact holder;

    /** For Timefold, which clones by it. */
    DutyAssignment() {}

    /** {@code holder} null: open. */
    DutyAssignment(DutyFact duty, List<PersonFact> eligible, PersonFact holder) {
        this.duty = duty;
        this.eligible = eligible;
        this.holder = holder;
    }

    @PlanningId
    public int getIndex() {
        return duty.index;
    }

    @PlanningPin
    public boolean isPinned() {
        return duty.context || duty.fixed;
    }

    /** Those that no rule bars from this duty by itself. */
    @ValueRangeProvider
    public List<PersonFact> getEligible() {
        return eligible;
    }

    DutyFact duty() {
        return duty;
    }

    PersonFact holder() {
        return holder;
    }

    /** Null: to nobody. */
    void give(PersonFact to) {
        holder = to;
    }

    int index() {
        return duty.index;
    }

    boolean context() {
        return duty.context;
    }

    /** Held by somebody at whom every rule looks. */
    boolean heldInside() {
        return !holder.external;
    }

    @Override
    public String toString() {
        return duty.id + " -> " + holder;
    }
}
