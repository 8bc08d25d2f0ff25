/** The whole story of a month, told once in a real browser against the packaged application. */
package fr.vigie.story;
