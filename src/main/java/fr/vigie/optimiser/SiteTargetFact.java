package fr.vigie.optimiser;

/** Somebody's fair share of points at a site, and what a unit of unfairness costs. */
record SiteTargetFact(PersonFact person, int site, int target, int weight) {}
