/** From the projections to a planning problem and back to one command: generate, judge, rank. */
package fr.vigie.planning;
