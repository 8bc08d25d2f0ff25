/** The command line: solve, check and explain planning problems from files, without the application. */
package fr.vigie.optimiser.cli;
