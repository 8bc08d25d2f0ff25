/** Who is asking: accounts, roles, what each may command, and signing in. */
package fr.vigie.access;
