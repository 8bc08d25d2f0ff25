/** The append-only event store in PostgreSQL, its embedded server, and the rebuilding of projections. */
package fr.vigie.store;
