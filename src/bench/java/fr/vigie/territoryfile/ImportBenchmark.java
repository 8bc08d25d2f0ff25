package fr.vigie.territoryfile;

import fr.vigie.Vigie;
import fr.vigie.practitioner.FormerProfile;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.practitioner.PractitionerView;
import fr.vigie.practitioner.Practitioners;
import fr.vigie.practitioner.Profile;
import fr.vigie.store.Projections;
import fr.vigie.territory.Luhn;
import fr.vigie.territory.Territories;
import fr.vigie.territory.TerritoryView;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.SpringApplication;
import org.springframework.util.FileSystemUtils;

/** Times a territory of many people brought into an empty installation and taken out again; see {@code docs/benchmarks.md}. */
public final class ImportBenchmark {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private ImportBenchmark() {
    }

    /** @param arguments how many people */
    public static void main(String[] arguments) throws Exception {
        var folder = Files.createTempDirectory("vigie-import");
        var described = described(Integer.parseInt(arguments[0]));
        write(described, Files.createDirectory(folder.resolve("territoire")));
        var application = new SpringApplication(Vigie.class);
        try (var context = application.run("--vigie.data=" + folder.resolve("data"), "--vigie.territory=", "--vigie.greeting=false",
                "--server.port=0", "--vaadin.productionMode=true")) {
            var read = timed("files read", () -> TerritoryFiles.read(folder.resolve("territoire")));
            timed("imported, in one transaction", () -> {
                context.getBean(ImportingTerritory.class).from(read);
                return null;
            });
            timed("and shown by the projections", () -> {
                context.getBean(Projections.class).awaitCaughtUp(PATIENCE);
                return null;
            });
            var id = read.territory().id();
            var spreadsheets = context.getBean(Spreadsheets.class);
            var sheet = sheet(Integer.parseInt(arguments[0]), read.territory());
            var preview = timed("as a spreadsheet: checked", () -> spreadsheets.preview(SheetKind.RADIOLOGISTES, id, "region.csv",
                    new ByteArrayInputStream(sheet)));
            timed("accepted, in one transaction", () -> {
                spreadsheets.accept(preview, done -> { });
                return null;
            });
            timed("and shown by the projections", () -> {
                context.getBean(Projections.class).awaitCaughtUp(PATIENCE);
                return null;
            });
            System.out.printf("%d people in all%n", context.getBean(Practitioners.class).of(id).size());
            var zip = timed("all exported", () -> context.getBean(ExportingTerritory.class).zip(id));
            var again = new TerritoryDescription(context.getBean(Territories.class).find(id).orElseThrow(),
                    context.getBean(Practitioners.class).of(id));
            System.out.printf("%d people, archive of %d kB, the same state: %s%n", again.practitioners().size(), zip.length / 1024,
                    again.territory().equals(described.territory())
                            && again.practitioners().containsAll(described.practitioners()));
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
        System.exit(0);
    }

    private static <T> T timed(String what, Callable<T> action) throws Exception {
        long start = System.nanoTime();
        T result = action.call();
        System.out.printf("%-30s %6.2f s%n", what, (System.nanoTime() - start) / 1e9);
        return result;
    }

    /** The people of the second demonstration over and over, with their leave, wishes and sessions, under other names. */
    private static TerritoryDescription described(int people) {
        var pimm = TerritoryFiles.read(Path.of("config/demo-pimm"));
        var models = pimm.practitioners().stream().filter(each -> !each.profile().external()).toList();
        List<PractitionerView> all = IntStream.range(0, people).mapToObj(n -> copy(models.get(n % models.size()), n)).toList();
        return new TerritoryDescription(pimm.territory(), all);
    }

    private static PractitionerView copy(PractitionerView one, int number) {
        var former = one.formerProfiles().stream().map(each -> new FormerProfile(copy(each.profile(), number),
                each.lastDay())).toList();
        return new PractitionerView(new PractitionerId(one.id() + "-" + number), one.territory(), copy(one.profile(), number), one.leaves(),
                one.dispensations(), one.wishes(), one.sessions(), former, one.consents(), one.earlierCounts());
    }

    private static Profile copy(Profile p, int number) {
        return new Profile(p.lastName() + " " + number, p.firstName(), rpps(number), p.status(), p.sector(), p.external(), p.remote(),
                p.onCallSharePercent(), p.posts(), p.skills(), p.conventionSites(), p.responseMinutes(), p.travelMinutes(), p.phone(), p.email());
    }

    /** As many again, as a spreadsheet of a region would have them. */
    private static byte[] sheet(int people, TerritoryView territory) {
        var site = territory.sites().getFirst().name();
        return ("Nom;Prénom;RPPS;Statut;Secteur;Site;Quotité;Du\n" + IntStream.range(0, people)
                .mapToObj(n -> "Tableur" + n + ";Jo;" + rpps("1098%06d".formatted(n)) + ";PH;PUBLIC;" + site + ";100;01/01/2026")
                .collect(Collectors.joining("\n"))).getBytes(StandardCharsets.UTF_8);
    }

    private static String rpps(int number) {
        return rpps("1097%06d".formatted(number));
    }

    private static String rpps(String digits) {
        return IntStream.range(0, 10).mapToObj(key -> digits + key).filter(Luhn::holds).findFirst().orElseThrow();
    }

    private static void write(TerritoryDescription described, Path folder) throws IOException {
        for (var file : TerritoryExport.files(described).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
