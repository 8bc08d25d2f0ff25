package fr.vigie.story;

/**
 * What can be exchanged, as the board and the ranking of colleagues showed it.
 *
 * @param duty held by {@code giver}
 * @param taker may hold it by the rules, and has an account
 * @param forbidden may not
 * @param rule why not, such as «Compétence»
 */
record Exchange(Duty duty, Account giver, Account taker, String forbidden, String rule) {
}
