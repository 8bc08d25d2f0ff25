package fr.vigie.exchange;

import java.util.List;

/** Who decides on exchanges: the chefs de pôle of their territory, each on what is not their own. */
public interface Approvers {

    /**
     * The names of those who decide in place of somebody who gives or takes a duty themself.
     *
     * @param account that would decide
     * @return empty where that account is not party to the exchange, and where nobody else may decide
     */
    List<String> insteadOf(String account, ExchangeTerms terms);
}
