package fr.vigie.optimiser;

/** A session of day work; {@code cost} is what it costs to cancel it. */
record SessionFact(PersonFact person, TimeSpan span, long cost) {}
