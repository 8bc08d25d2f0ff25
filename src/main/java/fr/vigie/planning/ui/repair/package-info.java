/** An absence entered, and the least disturbing ways to fill what it opens. */
package fr.vigie.planning.ui.repair;
