package fr.vigie.rota.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import fr.vigie.access.Spoken;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.Coverings;
import fr.vigie.rota.Coverings.Band;
import fr.vigie.rota.Coverings.Covered;
import fr.vigie.rota.Coverings.Part;
import fr.vigie.rota.RotaState;
import fr.vigie.territory.Need;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Messages;
import java.util.List;

/** The rows of coverage: each site's needs, and what answers for them slot by slot. */
final class CoverageRows {

    private final MonthBoard board;
    private final RotaState rota;

    CoverageRows(MonthBoard board, RotaState rota) {
        this.board = board;
        this.rota = rota;
    }

    /** Sites in the order of the territory; those without a need are left out. */
    List<RotaBoardModel.CoveredSite> sites() {
        var providers = board.practitioners().stream().filter(p -> p.profile().external()).map(PractitionerView::id).collect(toSet());
        var covered = Coverings.of(board.territory(), rota, providers::contains).stream()
                .collect(groupingBy(each -> each.need().site()));
        return board.territory().sites().stream().filter(site -> covered.containsKey(site.id()))
                .map(site -> new RotaBoardModel.CoveredSite(site.id(), site.name(),
                        covered.get(site.id()).stream().map(each -> need(each, site.name())).toList())).toList();
    }

    private RotaBoardModel.CoveredNeed need(Covered covered, String site) {
        var name = modality(covered.need());
        return new RotaBoardModel.CoveredNeed(covered.need().id(), name, covered.bands().stream()
                .map(band -> band(band, name + ", " + site)).toList());
    }

    private RotaBoardModel.Band band(Band band, String what) {
        var slot = board.slot(band.slot().label());
        var answers = band.parts().stream().map(part -> spoken(part, band.parts().size() > 1)).collect(joining(Spoken.semicolon(board.locale())));
        var spoken = String.join(", ", what, Dates.dayOfMonth(band.slot().day(), board.locale()), slot) + board.text("colon") + answers;
        return new RotaBoardModel.Band(band.slot().day(), slot, band.parts().stream().map(CoverageRows::part).toList(), spoken);
    }

    /** «astreinte, Dr Léa Morvan», the hours before it where it is a part of the slot. */
    private String spoken(Part part, boolean withHours) {
        var hours = withHours ? Dates.hour(part.period().start(), rota.zone(), board.locale()) + " – "
                + Dates.hour(part.period().end(), rota.zone(), board.locale()) + " " : "";
        var holder = part.duty() == null ? null : rota.holder(part.duty().id());
        return hours + board.text("answer." + part.answer()) + (holder == null ? "" : ", " + board.name(holder));
    }

    private static RotaBoardModel.Part part(Part part) {
        return new RotaBoardModel.Part(part.answer(), part.period().minutes(), part.duty() == null ? null : part.duty().id());
    }

    private String modality(Need need) {
        return Messages.text(board.locale(), "territory.modality." + need.modality());
    }
}
