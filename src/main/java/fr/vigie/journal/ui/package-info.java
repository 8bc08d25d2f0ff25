/** The pages of the history: every change in words, and the board as it stood. */
package fr.vigie.journal.ui;
