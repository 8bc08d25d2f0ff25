/** Who is on duty now, and who answers where nobody is. */
package fr.vigie.coverage;
