package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A run of the optimiser on the board's page: asked for, watched, stopped, accepted. */
final class GenerationPart {

    private static final Pattern AN_EXACT_COST = Pattern.compile("Coût exact\\s*:\\s*[\\d\\s−-]*\\d");
    private static final Pattern SOME_IMPROVEMENTS = Pattern.compile("Améliorations trouvées\\s*:\\s*[1-9]\\d*");

    private final Visitor visitor;
    private final Page page;
    private final Locator progress;

    GenerationPart(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.progress = page.locator("vigie-solve-progress");
        assertThat(visitor.button("Lancer")).isVisible();
    }

    void startsWithin(String limit) {
        visitor.selects("Durée de recherche", limit);
        visitor.button("Lancer").click();
        assertThat(visitor.heading("Génération en cours")).isVisible();
    }

    void showsItsProgress() {
        assertThat(progress.getByRole(AriaRole.PROGRESSBAR)).hasAttribute("aria-valuetext", Pattern.compile("\\d+:\\d\\d / .*"));
        assertThat(figure("temps")).isVisible();
        assertThat(figure("à pourvoir")).isVisible();
        assertThat(figure("progrès de la recherche")).hasAttribute("title", AN_EXACT_COST);
        assertThat(figure("progrès de la recherche").getByRole(AriaRole.IMG)).hasAccessibleName(SOME_IMPROVEMENTS);
    }

    private Locator figure(String name) {
        return progress.locator(".figure").filter(new Locator.FilterOptions().setHasText(name));
    }

    void isStoppedEarly() {
        visitor.button("Arrêter et garder le meilleur résultat").click();
        assertThat(visitor.heading("Proposition")).isVisible();
    }

    /** How many duties would change. */
    int changes() {
        return Integer.parseInt(page.getByText(Pattern.compile("Liste des \\d+ changements")).first().innerText()
                .replaceAll("\\D", ""));
    }

    void isAccepted() {
        var accepted = changes();
        visitor.button("Accepter la proposition").click();
        visitor.isTold(accepted + " changements acceptés");
    }
}
