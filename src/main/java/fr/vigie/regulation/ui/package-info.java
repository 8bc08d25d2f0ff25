/** The rules in force, where each comes from, and those that a territory sets for itself. */
package fr.vigie.regulation.ui;
