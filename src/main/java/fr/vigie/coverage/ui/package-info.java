/** The switchboard's page. */
package fr.vigie.coverage.ui;
