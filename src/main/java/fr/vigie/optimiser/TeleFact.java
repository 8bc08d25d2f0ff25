package fr.vigie.optimiser;

/** A limit to the minutes that a site's needs may be covered by teleradiology alone. */
record TeleFact(int index, int site, int maxMinutes, int weight) {}
