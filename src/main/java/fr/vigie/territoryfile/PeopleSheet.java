package fr.vigie.territoryfile;

import fr.vigie.access.Command;
import fr.vigie.access.Command.Origin;
import fr.vigie.files.Faults;
import fr.vigie.practitioner.Post;
import fr.vigie.practitioner.PractitionerCommand.RegisterPractitioner;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.Rpps;
import fr.vigie.territory.Sector;
import fr.vigie.territory.Site;
import fr.vigie.territory.SiteId;
import fr.vigie.territory.Skill;
import fr.vigie.territory.TerritoryView;
import fr.vigie.territoryfile.SheetPreview.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Rows of people: who has an RPPS number that is known already is left as they are. */
final class PeopleSheet {

    private static final String PHONE = "0[1-9]([ .]?\\d\\d){4}|\\+\\d{2,3} ?[1-9]([ .]?\\d\\d){4}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private static final int WHOLE = 100;

    private final TerritoryView territory;
    private final boolean partTimeOwesShare;
    private final Faults faults;
    private final Predicate<PractitionerId> idTaken;
    private final Set<String> knownRpps;
    /** By RPPS number, that of the first who has it. */
    private final Map<String, Integer> rowOf = new HashMap<>();
    private final Set<PractitionerId> ids = new HashSet<>();
    private final SheetWords<SiteId> sites;
    private final SheetWords<String> skills;

    /** @param partTimeOwesShare whether part of a time owes that part of the duties, where a row does not say */
    PeopleSheet(TerritoryView territory, boolean partTimeOwesShare, Set<String> knownRpps, Predicate<PractitionerId> idTaken, Faults faults) {
        this.territory = territory;
        this.partTimeOwesShare = partTimeOwesShare;
        this.knownRpps = knownRpps;
        this.idTaken = idTaken;
        this.faults = faults;
        // a post without an end is held nowhere that ends
        List<Site> open = territory.sites().stream().filter(site -> site.lastDay() == null).toList();
        this.sites = SheetWords.named(by(open, Site::name, Site::id), by(open, site -> site.id().value(), Site::id));
        this.skills = SheetWords.named(by(territory.skills(), Skill::name, Skill::code),
                by(territory.skills(), Skill::code, Skill::code));
    }

    private static <E, T> Map<String, T> by(List<E> all, Function<E, String> word, Function<E, T> meant) {
        return all.stream().collect(Collectors.toMap(word, meant, (first, namesake) -> first));
    }

    Optional<SheetPreview.Row> read(SheetCells row, List<Command> commands) {
        Faults.Mark mark = faults.mark();
        var last = row.text("Nom");
        var first = row.text("Prénom");
        var number = row.text("RPPS").map(text -> text.replace(" ", "")).flatMap(text -> Rpps.isValid(text) ? Optional.of(text)
                : row.expected("RPPS", "territoryfile.rppsKey"));
        number.map(digits -> rowOf.putIfAbsent(digits, row.number()))
                .ifPresent(earlier -> row.expected("RPPS", "territoryfile.sheet.rppsOnce", String.valueOf(earlier)));
        var status = row.word("Statut", SheetWords.of("practitioner", "status.", PractitionerStatus.values()));
        var sector = row.word("Secteur", SheetWords.of("territory", "sector.", Sector.values()));
        var posts = posts(row);
        var skilled = row.words("Compétences", skills);
        var remote = row.has("Téléradiologie") ? row.word("Téléradiologie", SheetWords.YES_OR_NO) : Optional.of(false);
        var share = row.has("Part gardes") ? row.integer("Part gardes", 0, 100) : Optional.of(usualShare(posts));
        var phone = row.has("Téléphone") ? row.text("Téléphone", text -> text.matches(PHONE), "territoryfile.phone") : Optional.<String>empty();
        var email = row.has("Courriel") ? row.text("Courriel", text -> text.matches(EMAIL), "territoryfile.email") : Optional.<String>empty();
        return mark.ifNoneSince(() -> {
            Profile profile = new Profile(last.orElseThrow(), first.orElseThrow(), number.orElseThrow(), status.orElseThrow(),
                    sector.orElseThrow(), false, remote.orElseThrow(), share.orElseThrow(), posts, Set.copyOf(skilled), Set.of(),
                    Map.of(), Map.of(), phone.orElse(null), email.orElse(null));
            boolean known = knownRpps.contains(number.orElseThrow());
            if (!known) {
                commands.add(new RegisterPractitioner(id(profile), territory.id(), profile, Origin.IMPORT));
            }
            return new SheetPreview.Row(row.number(), "Dr " + profile.firstName() + " " + profile.lastName(),
                    row.text("Statut").orElse("") + ", " + row.text("Site").orElse(""), known ? Outcome.KNOWN : Outcome.NEW);
        });
    }

    private int usualShare(List<Post> posts) {
        return partTimeOwesShare && !posts.isEmpty() ? posts.stream().mapToInt(Post::percent).sum() : WHOLE;
    }

    private List<Post> posts(SheetCells row) {
        List<Post> posts = new ArrayList<>();
        Optional<LocalDate> from = row.date("Du");
        var site = row.word("Site", sites);
        var percent = row.integer("Quotité", 1, 100);
        if (from.isPresent() && site.isPresent() && percent.isPresent()) {
            posts.add(new Post(site.get(), percent.get(), from.get(), null));
        }
        if (row.has("Site 2") || row.has("Quotité 2")) {
            var second = row.word("Site 2", sites);
            var rest = row.integer("Quotité 2", 1, 100);
            if (second.isPresent() && second.equals(site)) {
                row.expected("Site 2", "territoryfile.postTwice", from.map(SheetCells::said).orElse(""));
            } else if (rest.isPresent() && percent.isPresent() && rest.get() + percent.get() > 100) {
                row.expected("Quotité 2", "territoryfile.postSum", from.map(SheetCells::said).orElse(""),
                        String.valueOf(rest.get() + percent.get()));
            } else if (second.isPresent() && rest.isPresent() && from.isPresent()) {
                posts.add(new Post(second.get(), rest.get(), from.get(), null));
            }
        }
        return posts;
    }

    private PractitionerId id(Profile profile) {
        PractitionerId id = PractitionerId.named(profile.firstName(), profile.lastName(), each -> ids.contains(each) || idTaken.test(each));
        ids.add(id);
        return id;
    }
}
