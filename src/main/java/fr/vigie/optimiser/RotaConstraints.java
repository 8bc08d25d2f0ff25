package fr.vigie.optimiser;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.conditionally;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countLongBi;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sumLong;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.Arrays;

/**
 * What each rule is summed over, one method a rule, named for it; how far it is broken stands in {@link HardRules},
 * {@link MediumRules} and {@link SoftRules}. Public for Timefold alone.
 */
public final class RotaConstraints implements ConstraintProvider {

    private static final HardMediumSoftLongScore HARD = HardMediumSoftLongScore.ONE_HARD;
    private static final HardMediumSoftLongScore MEDIUM = HardMediumSoftLongScore.ONE_MEDIUM;
    private static final HardMediumSoftLongScore SOFT = HardMediumSoftLongScore.ONE_SOFT;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            hPin(factory), hSkill(factory), hEntitled(factory), hAvailable(factory), hResponse(factory),
            hOverlap(factory), hRest(factory), hCap(factory), hWork(factory),
            mDuty(factory), mNeed(factory),
            sFair(factory), sSite(factory), sGroup(factory), sWish(factory), sSpacing(factory), sWeekends(factory),
            sTele(factory), sExternal(factory), sChange(factory), sSession(factory), sTravel(factory)
        };
    }

    Constraint hPin(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(DutyAssignment.class)
                .filter(held -> HardRules.pin(held.duty(), held.holder()))
                .penalize(HARD).asConstraint(Rule.H_PIN.id());
    }

    Constraint hSkill(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> HardRules.skill(held.duty(), held.holder()))
                .penalize(HARD).asConstraint(Rule.H_SKILL.id());
    }

    Constraint hEntitled(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> HardRules.entitled(held.duty(), held.holder()))
                .penalize(HARD).asConstraint(Rule.H_ENTITLED.id());
    }

    Constraint hAvailable(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> HardRules.available(held.duty(), held.holder()))
                .penalize(HARD).asConstraint(Rule.H_AVAILABLE.id());
    }

    Constraint hResponse(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> HardRules.response(held.duty(), held.holder()))
                .penalize(HARD).asConstraint(Rule.H_RESPONSE.id());
    }

    Constraint hOverlap(ConstraintFactory factory) {
        return pairsOfOneHolder(factory)
                .filter((a, b) -> HardRules.overlap(a.duty(), b.duty()))
                .penalize(HARD).asConstraint(Rule.H_OVERLAP.id());
    }

    Constraint hRest(ConstraintFactory factory) {
        return pairsOfOneHolder(factory)
                .penalizeLong(HARD, (a, b) -> (HardRules.rest(a.duty(), b.duty()) ? 1 : 0)
                        + (HardRules.rest(b.duty(), a.duty()) ? 1 : 0))
                .asConstraint(Rule.H_REST.id());
    }

    Constraint hCap(ConstraintFactory factory) {
        return factory.forEach(CapFact.class)
                .join(DutyAssignment.class, equal(CapFact::person, DutyAssignment::holder),
                        filtering((cap, held) -> cap.looksAt(held.duty())))
                .groupBy((cap, held) -> cap, (cap, held) -> held.duty().window(cap.window),
                        sumLong((cap, held) -> held.duty().count(cap.counter)),
                        conditionally((CapFact cap, DutyAssignment held) -> !held.context(), countLongBi()))
                .filter((cap, window, total, own) -> own > 0)
                .penalizeLong(HARD, (cap, window, total, own) -> HardRules.cap(cap, total))
                .asConstraint(Rule.H_CAP.id());
    }

    Constraint hWork(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> !held.context())
                .groupBy(DutyAssignment::holder, sumLong(held -> held.duty().workMinutes))
                .penalizeLong(HARD, HardRules::work)
                .asConstraint(Rule.H_WORK.id());
    }

    Constraint mDuty(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(DutyAssignment.class)
                .filter(held -> held.holder() == null)
                .penalizeLong(MEDIUM, open -> MediumRules.duty(open.duty()))
                .asConstraint(Rule.M_DUTY.id());
    }

    Constraint mNeed(ConstraintFactory factory) {
        return factory.forEach(NeedFact.class)
                .ifNotExists(DutyAssignment.class, filtering((need, held) -> need.coveredBy(held.duty())))
                .penalizeLong(MEDIUM, MediumRules::need)
                .asConstraint(Rule.M_NEED.id());
    }

    Constraint sFair(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> !held.context())
                .join(TargetFact.class, equal(DutyAssignment::holder, TargetFact::person))
                .groupBy((held, target) -> target, sumLong((held, target) -> held.duty().count(target.counter())))
                .complement(TargetFact.class, target -> 0L)
                .penalizeLong(SOFT, SoftRules::fair)
                .asConstraint(Rule.S_FAIR.id());
    }

    Constraint sSite(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> !held.context())
                .join(SiteTargetFact.class, equal(DutyAssignment::holder, SiteTargetFact::person),
                        equal(held -> held.duty().line.site, SiteTargetFact::site))
                .groupBy((held, target) -> target, sumLong((held, target) -> held.duty().points))
                .complement(SiteTargetFact.class, target -> 0L)
                .penalizeLong(SOFT, SoftRules::site)
                .asConstraint(Rule.S_SITE.id());
    }

    Constraint sGroup(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(held -> !held.context())
                .join(GroupFact.class, filtering((held, group) -> group.members.contains(held.holder())))
                .groupBy((held, group) -> group, sumLong((held, group) -> held.duty().count(group.counter)))
                .complement(GroupFact.class, group -> 0L)
                .penalizeLong(SOFT, SoftRules::group)
                .asConstraint(Rule.S_GROUP.id());
    }

    Constraint sWish(ConstraintFactory factory) {
        UniConstraintStream<WishFact> avoided = factory.forEach(WishFact.class)
                .join(DutyAssignment.class, equal(WishFact::person, DutyAssignment::holder),
                        filtering((wish, held) -> SoftRules.avoided(wish, held.duty())))
                .map((wish, held) -> wish);
        return factory.forEach(WishFact.class)
                .filter(wish -> wish.kind() == Problem.Wish.Kind.PREFER)
                .ifNotExists(DutyAssignment.class, equal(WishFact::person, DutyAssignment::holder),
                        filtering((wish, held) -> SoftRules.preferred(wish, held.duty())))
                .concat(avoided)
                .penalizeLong(SOFT, WishFact::cost)
                .asConstraint(Rule.S_WISH.id());
    }

    Constraint sSpacing(ConstraintFactory factory) {
        return pairsOfOneHolder(factory)
                .join(SoftWeights.class)
                .penalizeLong(SOFT, (a, b, weights) ->
                        weights.spacing() * SoftRules.spacing(weights, a.duty(), b.duty()))
                .asConstraint(Rule.S_SPACING.id());
    }

    Constraint sWeekends(ConstraintFactory factory) {
        return worked(factory)
                .join(worked(factory), equal(WorkedWeekend::person, WorkedWeekend::person),
                        equal(one -> one.weekend() + 1, WorkedWeekend::weekend))
                .join(SoftWeights.class)
                .penalizeLong(SOFT, (one, next, weights) ->
                        SoftRules.weekends(weights, one.contextAlone(), next.contextAlone()))
                .asConstraint(Rule.S_WEEKENDS.id());
    }

    Constraint sTele(ConstraintFactory factory) {
        return factory.forEach(NeedFact.class)
                .join(DutyAssignment.class, filtering((need, held) -> need.coveredBy(held.duty())))
                .groupBy((need, held) -> need,
                        conditionally((NeedFact need, DutyAssignment held) -> !held.duty().line.tele(), countLongBi()))
                .filter((need, present) -> present == 0)
                .groupBy((need, present) -> need.site, sumLong((need, present) -> need.minutes))
                .join(TeleFact.class, equal((site, minutes) -> site, TeleFact::site))
                .penalizeLong(SOFT, (site, minutes, limit) -> SoftRules.tele(limit, minutes))
                .asConstraint(Rule.S_TELE.id());
    }

    Constraint sExternal(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .join(SoftWeights.class)
                .penalizeLong(SOFT, (held, weights) -> SoftRules.external(weights, held.duty(), held.holder()))
                .asConstraint(Rule.S_EXTERNAL.id());
    }

    Constraint sChange(ConstraintFactory factory) {
        return factory.forEachIncludingUnassigned(DutyAssignment.class)
                .join(SoftWeights.class)
                .penalizeLong(SOFT, (held, weights) -> SoftRules.change(weights, held.duty(), held.holder()))
                .asConstraint(Rule.S_CHANGE.id());
    }

    Constraint sSession(ConstraintFactory factory) {
        return factory.forEach(SessionFact.class)
                .ifExists(DutyAssignment.class, equal(SessionFact::person, DutyAssignment::holder),
                        filtering((session, held) -> SoftRules.cancelled(session, held.duty())))
                .penalizeLong(SOFT, SessionFact::cost)
                .asConstraint(Rule.S_SESSION.id());
    }

    Constraint sTravel(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .join(SoftWeights.class)
                .penalizeLong(SOFT, (held, weights) -> SoftRules.travel(weights, held.duty(), held.holder()))
                .asConstraint(Rule.S_TRAVEL.id());
    }

    /** Every two duties that one person holds; nothing about an outside provider. */
    private static BiConstraintStream<DutyAssignment, DutyAssignment> pairsOfOneHolder(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(DutyAssignment::heldInside)
                .join(DutyAssignment.class, equal(DutyAssignment::holder), lessThan(DutyAssignment::index));
    }

    /** A week-end that some duty of a person meets. */
    private record WorkedWeekend(PersonFact person, int weekend, boolean contextAlone) {}

    private static UniConstraintStream<WorkedWeekend> worked(ConstraintFactory factory) {
        return factory.forEach(DutyAssignment.class)
                .filter(DutyAssignment::heldInside)
                .expand(held -> Arrays.stream(held.duty().weekends).boxed().toList())
                .flattenLast(weekends -> weekends)
                .groupBy((held, weekend) -> held.holder(), (held, weekend) -> weekend,
                        conditionally((DutyAssignment held, Integer weekend) -> !held.context(), countLongBi()))
                .map((person, weekend, own) -> new WorkedWeekend(person, weekend, own == 0));
    }
}
