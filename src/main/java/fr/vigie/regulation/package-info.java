/** The rule packs in force at a date: rests, caps, points, weights and amounts, each with its source; a territory's own over them. */
package fr.vigie.regulation;
