/** A planning problem in, a solution with its analysis out: the rules as constraints, solving, explaining, ranking. Knows no event, user or page. */
package fr.vigie.optimiser;
