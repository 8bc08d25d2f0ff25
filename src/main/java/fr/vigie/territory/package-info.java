/** The aggregate {@code Territory}: establishments, sites and duty lines of a GHT and its partners, and the file that describes them. */
package fr.vigie.territory;
