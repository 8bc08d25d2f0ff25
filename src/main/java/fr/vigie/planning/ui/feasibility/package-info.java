/** Whether each line has the people that the rules ask for, before anything is solved. */
package fr.vigie.planning.ui.feasibility;
