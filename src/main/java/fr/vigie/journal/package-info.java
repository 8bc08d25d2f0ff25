/** The history of every change, read from the events alone, and the rota as it stood at any instant. */
package fr.vigie.journal;
