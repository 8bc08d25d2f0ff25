package fr.vigie.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** One month's board. */
final class BoardPage {

    private static final Pattern OPEN_OF = Pattern.compile("(\\d+) à pourvoir sur (\\d+)");

    private final Visitor visitor;
    private final Page page;
    private final Locator board;
    private final String month;

    BoardPage(Visitor visitor) {
        this.visitor = visitor;
        this.page = visitor.page();
        this.board = page.locator("vigie-rota-board");
        this.month = page.url().replaceFirst(".*/", "");
        assertThat(board.locator("[data-duty]").first()).isVisible();
    }

    /** Its address among the boards, such as 2026-12. */
    String month() {
        return month;
    }

    /** Every duty on the board, once. */
    @SuppressWarnings("unchecked")
    List<Duty> duties() {
        var cells = (List<Map<String, String>>) board.locator("[data-duty]").evaluateAll(
                "cells => cells.map(c => ({id: c.dataset.duty, spoken: c.getAttribute('aria-label')}))");
        return cells.stream().map(cell -> Duty.of(cell.get("id"), cell.get("spoken"))).distinct().toList();
    }

    Duty duty(String id) {
        return Duty.of(id, cell(id).getAttribute("aria-label"));
    }

    void shows(String id, String holder) {
        assertThat(cell(id)).hasAttribute("aria-label", Pattern.compile(", " + holder + "(, |$)"));
    }

    DutyDialog opens(String id) {
        cell(id).click();
        return new DutyDialog(visitor);
    }

    private Locator cell(String id) {
        return board.locator("[data-duty='" + id + "']").first();
    }

    /** The heads of the columns, such as «samedi 5 décembre». */
    List<String> days() {
        return labels(".day[role=columnheader]");
    }

    List<String> daysOff() {
        return labels(".day.off[role=columnheader]");
    }

    List<String> holidays() {
        return labels(".day.feast[role=columnheader]");
    }

    private List<String> labels(String days) {
        return board.locator(days).all().stream().map(day -> day.getAttribute("aria-label").split(", ")[0]).toList();
    }

    void hasTitle(String month) {
        assertThat(page.locator("h1")).hasText(month);
    }

    void hasStatus(String status) {
        assertThat(page.locator(".v-page-header:has(h1) .v-badge").first()).hasText(status);
    }

    /** Waits until the board and the head of the page both say so. */
    void hasOpenDuties(int open) {
        assertThat(board.locator("[data-duty].open")).hasCount(open);
        assertThat(page.locator(".v-page-header:has(h1)")).containsText(headOf(open));
    }

    /** What is left may be such as may stay without anybody. */
    private static Pattern headOf(int open) {
        return Pattern.compile(switch (open) {
            case 0 -> "Tout est pourvu";
            case 1 -> "(?<!\\d)1 à pourvoir sur|Une facultative laissée vide sur";
            default -> "(?<!\\d)" + open + " (à pourvoir|facultatives laissées vides) sur";
        });
    }

    /** How many duties lack a holder, as the head of the page says it. */
    int openDuties() {
        var found = OPEN_OF.matcher(page.locator(".v-page-header:has(h1)").innerText());
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    GenerationPart generates() {
        visitor.button("Générer").click();
        return new GenerationPart(visitor);
    }

    /** By the page that tells what is not ready, and back to the board. */
    void isSubmitted() {
        visitor.button("Soumettre").click();
        page.waitForURL("**/soumettre");
        visitor.button("Soumettre").click();
        visitor.isTold("Tableau soumis à la direction");
        hasStatus("Soumis");
        returns();
    }

    /** By the page of the director's own part, and back to the board. */
    void isApproved() {
        visitor.button("Relire et approuver").click();
        page.waitForURL("**/approbation");
        visitor.photographsInEveryLight("a-relire");
        visitor.button("Approuver").click();
        visitor.isTold("Tableau approuvé");
        returns();
    }

    private void returns() {
        page.locator(".v-page-header:has(h1) a.v-arrow").first().click();
        assertThat(board.locator("[data-duty]").first()).isVisible();
    }

    /** For a reader: no button that changes anything, on the page or on a duty. */
    void offersNoChange() {
        assertThat(page.locator(".v-page vaadin-button:not(.v-reads)")).hasCount(0);
        var dialog = opens(duties().getFirst().id());
        dialog.isOnlyRead();
        dialog.closes();
    }

    /** Assistive technology is told that nothing can be changed. */
    void isSpokenAsReadOnly() {
        assertThat(board.locator("[role=grid]")).hasAttribute("aria-readonly", "true");
    }
}
