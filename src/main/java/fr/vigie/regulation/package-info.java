/** The rule packs in force at a date: rests, points and weights, each with its source. Pure. */
package fr.vigie.regulation;
