package fr.vigie.optimiser;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A group and its share, ready for its rule. */
final class GroupFact {

    final int index;
    final Set<PersonFact> members;
    final int counter;
    final int target;
    final Problem.Group.Mode mode;
    final int weight;

    GroupFact(int index, Problem.Group group, int counter, Map<String, PersonFact> personById) {
        this.index = index;
        this.members = group.members().stream().map(personById::get).collect(Collectors.toSet());
        this.counter = counter;
        this.target = group.target();
        this.mode = group.mode();
        this.weight = group.weight();
    }
}
