/** The aggregate {@code Rota}, one a territory and month: its duties, who holds them, and its life from draft to publication. */
package fr.vigie.rota;
