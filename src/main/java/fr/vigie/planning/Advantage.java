package fr.vigie.planning;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something that one rota does better than another.
 *
 * @param by how much, at least 1, in the criterion's unit
 */
public record Advantage(Criterion criterion, int by) {

    /** More are too many to choose by. */
    private static final int MOST = 3;

    /** What the one does better than the other, the gravest first; empty when nothing. */
    public static List<Advantage> of(Balance one, Balance other) {
        return Stream.of(Criterion.values())
                .map(each -> new Advantage(each, other.amounts().get(each) - one.amounts().get(each)))
                .filter(advantage -> advantage.by() > 0).limit(MOST).toList();
    }
}
