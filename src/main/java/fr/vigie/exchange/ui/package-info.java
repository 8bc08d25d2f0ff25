/** The pages of exchanges: one's own duties and offers, and what the chef de pôle has to decide. */
package fr.vigie.exchange.ui;
