package fr.vigie.regulation;

import fr.vigie.files.Fault;
import fr.vigie.files.Faults;
import fr.vigie.files.FaultyFileException;
import fr.vigie.territory.TerritoryView;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The rule packs of an installation, each in force until the next begins. */
public final class RulePacks {

    private final NavigableMap<LocalDate, RulePack> byDate;
    private final Map<LocalDate, List<RuleEntry>> entries;

    private RulePacks(NavigableMap<LocalDate, RulePack> byDate, Map<LocalDate, List<RuleEntry>> entries) {
        this.byDate = byDate;
        this.entries = entries;
    }

    /**
     * Reads every {@code .yml} file of a folder.
     *
     * @throws FaultyFileException naming every fault of every file, or that there is no file
     */
    public static RulePacks in(Path folder) {
        Faults faults = new Faults();
        NavigableMap<LocalDate, RulePack> byDate = new TreeMap<>();
        Map<LocalDate, List<RuleEntry>> entries = new HashMap<>();
        for (Path file : files(folder, faults)) {
            RulePackFile.read(file, faults).ifPresent(pack -> {
                entries.put(pack.inForceFrom(), RulePackText.of(file, pack));
                RulePack same = byDate.putIfAbsent(pack.inForceFrom(), pack);
                if (same != null) {
                    faults.add(new Fault(file.getFileName().toString(), "enVigueur", 0, pack.inForceFrom().toString(),
                            "regulation.sameDate", List.of(same.id())));
                }
            });
        }
        faults.refuse(FaultyFileException::new);
        return new RulePacks(byDate, entries);
    }

    /**
     * The pack in force on a day.
     *
     * @throws IllegalArgumentException for a day before the first
     */
    public RulePack at(LocalDate day) {
        var inForce = byDate.floorEntry(day);
        if (inForce == null) {
            throw new IllegalArgumentException("No rule pack is in force on " + day + ": the first begins on "
                    + byDate.firstKey() + ". Add a file to the folder \"regulation\"");
        }
        return inForce.getValue();
    }

    /** The pack in force on a day, with the territory's own rules of that day on top. */
    public RulePack at(LocalDate day, TerritoryView territory) {
        return at(day).with(territory.localRulesOn(day));
    }

    /** Those in force on a day and after it. */
    Stream<RulePack> from(LocalDate day) {
        LocalDate first = Optional.ofNullable(byDate.floorKey(day)).orElse(byDate.firstKey());
        return byDate.tailMap(first, true).values().stream();
    }

    /** A pack's parameters with their sources, in the order of its file. */
    public List<RuleEntry> entries(RulePack pack) {
        return entries.get(pack.inForceFrom());
    }

    /** The last day on which a pack is in force; empty for the last. */
    public Optional<LocalDate> lastDay(RulePack pack) {
        return Optional.ofNullable(byDate.higherKey(pack.inForceFrom())).map(next -> next.minusDays(1));
    }

    /** In the order of their dates. */
    public Collection<RulePack> all() {
        return List.copyOf(byDate.values());
    }

    private static List<Path> files(Path folder, Faults faults) {
        try (Stream<Path> found = Files.list(folder)) {
            List<Path> files = found.filter(file -> file.toString().endsWith(".yml")).sorted().toList();
            if (files.isEmpty()) {
                faults.add(new Fault(folder.toString(), "", 0, "", "regulation.noPack", List.of()));
            }
            return files;
        } catch (IOException absent) {
            faults.add(new Fault(folder.toString(), "", 0, "", "regulation.noPack", List.of()));
            return List.of();
        }
    }
}
