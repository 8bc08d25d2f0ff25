/** Files that a department edits: YAML read node by node, every fault named with its file, place and line. */
package fr.vigie.files;
