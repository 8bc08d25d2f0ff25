/** The pages of radiologists: who they are, what they may hold, when they are away. */
package fr.vigie.practitioner.ui;
