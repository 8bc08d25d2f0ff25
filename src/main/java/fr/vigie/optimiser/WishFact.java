package fr.vigie.optimiser;

/** A wish; {@code cost} is what it costs not to grant it. */
record WishFact(PersonFact person, TimeSpan span, Problem.Wish.Kind kind, long cost) {}
