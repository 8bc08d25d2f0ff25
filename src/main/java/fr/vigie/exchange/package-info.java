/** The aggregate {@code Exchange}: a duty offered, answered, approved, and turned into one change of the rota. */
package fr.vigie.exchange;
