package fr.vigie.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import fr.vigie.exchange.ExchangeCommand.OfferExchange;
import fr.vigie.exchange.ExchangeId;
import fr.vigie.exchange.ExchangeTerms;
import fr.vigie.planning.RankedColleague;
import fr.vigie.practitioner.PractitionerId;
import fr.vigie.rota.Rotas;
import fr.vigie.ui.Dates;
import fr.vigie.ui.Notices;
import fr.vigie.ui.Wordbook;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;

/** Offers a duty to a colleague, for nothing or against one of theirs. A refusal is read here, beside what was typed. */
class ProposeDialog extends Dialog {

    private static final int LONGEST_REASON = 300;

    /** Named once: a second click sends the same offer. */
    private final transient ExchangeId exchange = ExchangeId.next();
    private final transient ExchangeDesk desk;
    private final transient Rotas.Held held;
    private final transient PractitionerId me;
    private final transient Wordbook words;
    private final ColleagueChoice colleague;
    private final ComboBox<Rotas.Held> inReturn = new ComboBox<>();
    private final VerdictLine verdict = new VerdictLine();
    private final TextArea reason = new TextArea();
    private final Div refusal = new Div();
    /** Duties of the colleague that make an exchange no rule forbids. */
    private transient Set<Rotas.Held> possible = Set.of();

    ProposeDialog(ExchangeDesk desk, Rotas.Held held, PractitionerId me) {
        this.desk = desk;
        this.held = held;
        this.me = me;
        this.words = desk.words(getLocale());
        setHeaderTitle(words.text("exchange.offer.title", words.duty(held.rota().territory(), held.duty())));
        setWidth("min(42rem, 96vw)");
        addClassName("v-propose");
        colleague = new ColleagueChoice(desk.rotas().find(held.rota())
                .map(rota -> desk.colleagues(rota, held.duty().id(), getLocale())).orElseThrow(), this::chosen);
        asked();
        because();
        refusal.addClassName("v-refusal");
        refusal.getElement().setAttribute("role", "alert");
        var about = new Paragraph(words.text("exchange.offer.about", desk.notice(held.rota()).toHours()));
        about.addClassName("v-muted");
        add(about, colleague, inReturn, verdict, reason, refusal);
        var send = new Button(words.text("exchange.offer.send"), click -> send());
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("ui.cancel"), click -> close()), send);
    }

    private void asked() {
        inReturn.setLabel(words.text("exchange.offer.inReturn"));
        inReturn.setPlaceholder(words.text("exchange.offer.nothing"));
        inReturn.setClearButtonVisible(true);
        inReturn.setWidthFull();
        inReturn.setVisible(false);
        inReturn.setItemLabelGenerator(this::label);
        inReturn.addValueChangeListener(change -> judge());
    }

    private void because() {
        reason.setLabel(words.text("exchange.offer.reason"));
        reason.setHelperText(words.text("exchange.offer.reasonHelp"));
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(LONGEST_REASON);
        reason.setWidthFull();
        reason.addValueChangeListener(change -> reason.setInvalid(false));
    }

    private String label(Rotas.Held other) {
        var territory = other.rota().territory();
        return (possible.contains(other) ? "✓ " : "") + Dates.shortDay(other.duty().day(), words.locale()) + ", " + words.hours(territory, other.duty()) + " · "
                + words.line(territory, other.duty().line()) + " · " + words.text("exchange.points", other.duty().points());
    }

    private void chosen(RankedColleague next) {
        var theirs = desk.exchangeable(next.practitioner(), held.rota());
        possible = theirs.stream().filter(other -> Objections.against(terms(next, other), desk, words).isEmpty()).collect(Collectors.toSet());
        inReturn.setItems(theirs.stream().sorted(Comparator.comparing(other -> !possible.contains(other))).toList());
        inReturn.setVisible(true);
        inReturn.setEnabled(!theirs.isEmpty());
        inReturn.setHelperText(theirs.isEmpty() ? words.text("exchange.offer.nothingToAsk", next.name())
                : words.text("exchange.offer.possible", possible.size()));
        judge();
    }

    private void judge() {
        refusal.setText("");
        colleague.chosen().ifPresentOrElse(
                c -> verdict.show(Objections.against(terms(c, inReturn.getValue()), desk, words)), verdict::clear);
    }

    /** @param asked null: nothing in return */
    private ExchangeTerms terms(RankedColleague to, Rotas.Held asked) {
        return new ExchangeTerms(held.rota(), held.duty().id(), me, to.practitioner(), asked == null ? null : asked.duty().id());
    }

    private void send() {
        var to = colleague.chosen();
        if (to.isEmpty()) {
            colleague.ask();
        }
        if (reason.getValue().isBlank()) {
            reason.setErrorMessage(words.text("exchange.refusal.reasonNeeded"));
            reason.setInvalid(true);
            reason.focus();
        }
        if (to.isPresent() && !reason.getValue().isBlank()) {
            Notices.refusal(this, () -> desk.send(new OfferExchange(exchange, terms(to.get(), inReturn.getValue()), reason.getValue())))
                    .ifPresentOrElse(this::refused, () -> sent(to.get()));
        }
    }

    /** In place of the verdict, which would say the same; on a phone it may stand below what is seen. */
    private void refused(String why) {
        verdict.clear();
        refusal.setText(why);
        refusal.scrollIntoView();
    }

    private void sent(RankedColleague to) {
        Notices.done(this, "exchange.offer.done", to.name());
        close();
    }
}
