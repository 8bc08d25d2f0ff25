/** The shell of the pages: layout, navigation, theme, messages. Each room's pages stand in its own {@code ui} sub-package. */
package fr.vigie.ui;
