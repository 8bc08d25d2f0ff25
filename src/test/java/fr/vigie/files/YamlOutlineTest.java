package fr.vigie.files;

import static org.assertj.core.api.Assertions.assertThat;

import fr.vigie.files.YamlOutline.Leaf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlOutlineTest {

    @TempDir
    private Path folder;

    @Test
    void every_value_comes_with_the_remark_beside_it_above_it_or_of_what_it_is_part_of() throws IOException {
        var file = Files.writeString(folder.resolve("regles.yml"), """
                # de l'ensemble
                repos:
                  # ce que dit le texte
                  # sur deux lignes
                  mode: STRICT      # et sur la sienne
                  heures: 11        # CSP
                poids:              # Usage
                  voeu: 60
                  equite: {points: 1, nuits: 6}
                mots: [GARDE, "#1"]
                plafonds:           # par semaine
                  # art. 10
                  - {compteur: nuits, max: 3}
                  - {compteur: jours, max: 2}
                """);
        assertThat(YamlOutline.of(file)).containsExactly(new Leaf("repos.mode", "STRICT", "ce que dit le texte sur deux lignes et sur la sienne"),
                new Leaf("repos.heures", "11", "CSP"), new Leaf("poids.voeu", "60", "Usage"), new Leaf("poids.equite.points", "1", "Usage"),
                new Leaf("poids.equite.nuits", "6", "Usage"), new Leaf("mots", "GARDE, #1", ""),
                new Leaf("plafonds[0].compteur", "nuits", "art. 10"), new Leaf("plafonds[0].max", "3", "art. 10"),
                new Leaf("plafonds[1].compteur", "jours", "par semaine"), new Leaf("plafonds[1].max", "2", "par semaine"));
    }
}
