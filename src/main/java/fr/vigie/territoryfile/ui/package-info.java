/** Territories, and what spreadsheets hold of them, brought in and taken out. */
package fr.vigie.territoryfile.ui;
