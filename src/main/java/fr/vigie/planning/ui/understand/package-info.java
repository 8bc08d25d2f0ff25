/** Why a month is as it is: an open duty's reasons and remedies, the balance of its rules, weights tried on it. */
package fr.vigie.planning.ui.understand;
