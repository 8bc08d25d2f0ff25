/** The pages that describe a territory: its sites and lines, its needs, what is agreed upon. */
package fr.vigie.territory.ui;
