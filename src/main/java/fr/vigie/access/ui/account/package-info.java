/** The pages about accounts: one's own password, and those of others. */
package fr.vigie.access.ui.account;
