/** Everybody's load against their share, for everybody to see. */
package fr.vigie.planning.ui.fairness;
