package fr.vigie.planning.ui.understand;

import fr.vigie.access.Spoken;
import fr.vigie.planning.Remedy;
import fr.vigie.planning.Remedy.AskConsent;
import fr.vigie.planning.Remedy.Derogate;
import fr.vigie.planning.Remedy.Give;
import fr.vigie.planning.Remedy.GiveReading;
import fr.vigie.planning.Remedy.HandOn;
import fr.vigie.planning.Remedy.OpenLine;
import fr.vigie.planning.Remedy.ReadForSite;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.rota.DutyId;
import fr.vigie.rota.RotaState;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Wordbook;
import java.util.List;
import java.util.stream.Collectors;

/** The remedies of one open duty, in words, and what happens when one is chosen. */
record Acting(UnderstandDesk desk, Wordbook words, RotaState rota, DutyId duty, Runnable done) {

    /** What it is, in a line. */
    String words(Remedy remedy) {
        return switch (remedy) {
            case Give give -> words.text(key(remedy), give.name());
            case AskConsent ask -> words.text(key(remedy), ask.name());
            case Derogate derogate -> words.text(key(remedy), derogate.name());
            case HandOn on -> words.text(key(remedy), on.name(), String.join(Spoken.semicolon(words.locale()), on.steps()));
            case OpenLine open -> words.text(key(remedy), open.seen().name(), sector(open), String.join(", ", open.names()));
            case GiveReading give -> words.text(key(remedy), give.name(), give.line().name());
            case ReadForSite read -> words.text(key(remedy), needs(read), site(read), read.seen().name());
        };
    }

    /** What it costs or passes; may be empty. */
    String notes(Remedy remedy) {
        return String.join(Spoken.semicolon(words.locale()), switch (remedy) {
            case Give give -> give.notes();
            case AskConsent ask -> ask.over();
            case Derogate derogate -> derogate.over();
            case HandOn on -> List.<String>of();
            case OpenLine open -> List.<String>of();
            case GiveReading give -> List.<String>of();
            case ReadForSite read -> List.<String>of();
        });
    }

    String button(Remedy remedy) {
        return words.text((isProvider(remedy) ? "planning.remedy.Provider" : key(remedy)) + ".button");
    }

    /** What will be so once it is done. */
    String effect(Remedy remedy) {
        var held = words.duty(rota.id().territory(), rota.duties().get(duty));
        return Wordbook.capital(switch (remedy) {
            case Give give -> words.text(effectKey(remedy), held, words.practitioner(give.who()));
            case AskConsent ask -> words.text(effectKey(remedy), held, words.practitioner(ask.who()));
            case Derogate derogate -> words.text(effectKey(remedy), held, words.practitioner(derogate.who()));
            case HandOn on -> words.text(effectKey(remedy), held, words.practitioner(on.who()), String.join(Spoken.semicolon(words.locale()), on.steps()));
            case OpenLine open -> words.text(effectKey(remedy), open.seen().name(), sector(open),
                    Dates.day(open.opened().validFrom(), words.locale()), open.names().size());
            case GiveReading give -> words.text(effectKey(remedy), words.duty(give.duty()), words.practitioner(give.who()), held);
            case ReadForSite read -> words.text(effectKey(remedy), read.seen().name(), site(read), needs(read),
                    Dates.day(read.reading().validFrom(), words.locale()));
        });
    }

    void open(Remedy remedy) {
        new RemedyDialog(this, remedy).open();
    }

    void ask(List<AskConsent> consents) {
        new ConsentDialog(this, consents).open();
    }

    private String effectKey(Remedy remedy) {
        return key(remedy) + ".effect";
    }

    private static String key(Remedy remedy) {
        return "planning.remedy." + remedy.getClass().getSimpleName();
    }

    boolean isProvider(Remedy remedy) {
        return remedy instanceof Give(var who, var name, var notes) && desk.people().byId(who).map(PractitionerView::profile)
                .filter(profile -> profile.external()).isPresent();
    }

    private String sector(OpenLine open) {
        return words.text("territory.sector." + open.sector()).toLowerCase(words.locale());
    }

    private String site(ReadForSite read) {
        return words.site(rota.id().territory(), read.needs().getFirst().seen().site());
    }

    private String needs(ReadForSite read) {
        return read.needs().stream().map(need -> need.seen().modality()).distinct()
                .map(m -> words.text("territory.modality." + m).toLowerCase(words.locale())).collect(Collectors.joining(", "));
    }
}
