/** The files that describe a whole territory with its radiologists, and their import: all of it or nothing. */
package fr.vigie.territoryfile;
