/** The page to sign in. */
package fr.vigie.access.ui;
