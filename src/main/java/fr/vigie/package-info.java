/** Vigie: the permanence of radiology in a French hospital territory, planned, explained and audited. */
package fr.vigie;
