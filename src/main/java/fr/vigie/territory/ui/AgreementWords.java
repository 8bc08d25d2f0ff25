package fr.vigie.territory.ui;

import fr.vigie.territory.Agreement;
import fr.vigie.territory.Contribution;
import fr.vigie.ui.Messages;
import java.util.stream.Collectors;

/** What was agreed upon, in words. */
record AgreementWords(TerritoryWords words) {

    /** Such as «au moins 25 % des gardes et astreintes, par mois (Téléradiologie mutualisée)». */
    String contribution(Contribution contribution) {
        String lines = contribution.lines().isEmpty() ? words.text("agreement.allLines") : words.lines(contribution.lines());
        return words.text(contribution.share() ? "agreement.share" : "agreement.number", words.of("mode", contribution.mode()),
                contribution.amount(), counter(contribution.counter()), words.of("span", contribution.span()), lines);
    }

    String counter(String counter) {
        return Messages.text(words.locale(), "regulation.counter." + counter);
    }

    /** Such as «Sainte-Orlane 30 %, Pierrelune 30 %». */
    String teleShares(Agreement agreement) {
        return words.territory().sites().stream().filter(site -> agreement.teleShares().containsKey(site.id()))
                .map(site -> words.text("agreement.teleShare", site.name(), agreement.teleShares().get(site.id())))
                .collect(Collectors.joining(", "));
    }
}
