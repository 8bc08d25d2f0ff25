/** The rota's board and what is drawn on it. */
package fr.vigie.rota.ui;
