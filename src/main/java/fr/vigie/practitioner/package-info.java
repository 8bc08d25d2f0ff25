/** The aggregate {@code Practitioner}: posts, skills, entitlements, leave, wishes and day sessions of one radiologist. */
package fr.vigie.practitioner;
