package fr.vigie.optimiser;

/** Somebody's fair share of a counter, and what a unit of unfairness costs. */
record TargetFact(PersonFact person, int counter, int target, int weight) {}
