/** The life of a month's rota on the pages: undoing, derogating, submitting, approving, and its published versions. */
package fr.vigie.planning.ui.life;
