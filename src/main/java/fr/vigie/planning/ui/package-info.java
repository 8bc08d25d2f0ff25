/** The pages of the chef de pôle: the months, and one month's board built, submitted and approved. */
package fr.vigie.planning.ui;
