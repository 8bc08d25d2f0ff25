package fr.vigie.practitioner.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import fr.vigie.practitioner.PractitionerStatus;
import fr.vigie.practitioner.Profile;
import fr.vigie.practitioner.Rpps;
import fr.vigie.territory.Sector;
import fr.vigie.ui.Checks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Who they are, their status, and how to reach them. A company has neither first name nor RPPS number. */
class IdentityPart extends Div implements ProfilePart {

    private static final int LONGEST_NAME = 80;
    private static final int RPPS_DIGITS = 11;
    private static final String PHONE = "0[1-9]([ .]?\\d\\d){4}|\\+\\d{2,3} ?[1-9]([ .]?\\d\\d){4}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    private final transient PersonWords words;
    private final transient Function<String, Optional<String>> holderOf;
    private final transient Checks checks = new Checks();
    private final TextField lastName;
    private final TextField firstName;
    private final TextField rpps;
    private final Select<PractitionerStatus> status;
    private final Select<Sector> sector;
    private final IntegerField share;
    private final Checkbox remote;
    private final TextField phone;
    private final TextField email;
    private boolean company;

    /** @param holderOf who else of the territory has an RPPS number */
    IdentityPart(PersonWords words, Function<String, Optional<String>> holderOf) {
        this.words = words;
        this.holderOf = holderOf;
        var fields = new Fields(words);
        lastName = fields.text("field.lastName", LONGEST_NAME);
        firstName = fields.text("field.firstName", LONGEST_NAME);
        rpps = fields.text("field.rpps", 2 * RPPS_DIGITS);
        status = fields.choice("field.status", List.of(), each -> words.text("status." + each));
        sector = fields.choice("field.sector", List.of(Sector.values()), each -> words.textOf("territory.sector." + each));
        share = fields.number("identity.sharePercent", 0, 100);
        remote = new Checkbox(words.text("field.remote"));
        phone = fields.text("field.phone", LONGEST_NAME);
        email = fields.text("field.email", LONGEST_NAME);
        Stream.of(lastName, firstName, rpps).forEach(field -> field.setRequiredIndicatorVisible(true));
        rpps.setHelperText(words.text("identity.rppsHelp"));
        rpps.addValueChangeListener(change -> checkRpps());
        share.setHelperText(words.text("identity.shareHelp"));
        addClassName("v-edit-form");
        add(Fields.row(lastName, firstName), Fields.row(rpps, status, sector), Fields.row(share, remote), Fields.row(phone, email));
        ofCompany(false);
    }

    @Override
    public Component component() {
        return this;
    }

    /** Whether it is an outside company that is described. */
    void ofCompany(boolean outside) {
        company = outside;
        firstName.setVisible(!outside);
        rpps.setVisible(!outside);
        status.setItems(Stream.of(PractitionerStatus.values()).filter(each -> outside == (each == PractitionerStatus.PRESTATAIRE)).toList());
        status.setValue(outside ? PractitionerStatus.PRESTATAIRE : PractitionerStatus.PH);
        sector.setValue(outside ? Sector.PRESTATAIRE : Sector.PUBLIC);
        share.setValue(outside ? 0 : 100);
        remote.setValue(outside);
        lastName.setLabel(words.text(outside ? "identity.company" : "field.lastName"));
    }

    @Override
    public void show(Profile profile) {
        ofCompany(profile.external());
        lastName.setValue(profile.lastName());
        firstName.setValue(Objects.toString(profile.firstName(), ""));
        rpps.setValue(Objects.toString(profile.rpps(), ""));
        status.setValue(profile.status());
        sector.setValue(profile.sector());
        share.setValue(profile.onCallSharePercent());
        remote.setValue(profile.remote());
        phone.setValue(Objects.toString(profile.phone(), ""));
        email.setValue(Objects.toString(profile.email(), ""));
    }

    @Override
    public Optional<UnaryOperator<Profile>> read() {
        checks.begin();
        var last = checks.needed(lastName, words.text(company ? "fault.company" : "fault.name")).map(String::strip);
        var first = company ? Optional.<String>empty() : checks.needed(firstName, words.text("fault.firstName")).map(String::strip);
        var number = company ? Optional.<String>empty() : checkRpps();
        var under = checks.needed(status, words.text("fault.choose"));
        var of = checks.needed(sector, words.text("fault.choose"));
        var part = checks.needed(share, words.text("fault.number", 0, 100));
        var called = matching(phone, PHONE, "fault.phone");
        var written = matching(email, EMAIL, "fault.email");
        return !checks.passed() ? Optional.empty() : Optional.of(profile -> profile.withIdentity(last.orElseThrow(), first.orElse(null),
                number.orElse(null), under.orElseThrow(), of.orElseThrow(), company, remote.getValue(), part.orElseThrow(),
                called.orElse(null), written.orElse(null)));
    }

    /** At the field, as soon as it is left. */
    private Optional<String> checkRpps() {
        rpps.setInvalid(false);
        var digits = rpps.getValue().replaceAll("\\s", "");
        if (digits.length() != RPPS_DIGITS || !digits.matches("\\d+")) {
            checks.fault(rpps, words.text("fault.rppsDigits", digits.length()));
        } else if (!Rpps.isValid(digits)) {
            checks.fault(rpps, words.text("fault.rppsKey"));
        } else {
            holderOf.apply(digits).ifPresent(other -> checks.fault(rpps, words.text("fault.rppsTaken", other)));
        }
        return rpps.isInvalid() ? Optional.empty() : Optional.of(digits);
    }

    private Optional<String> matching(TextField field, String pattern, String key) {
        var text = checks.optional(field).map(String::strip).filter(each -> !each.isEmpty());
        if (text.isPresent() && !text.get().matches(pattern)) {
            checks.fault(field, words.text(key));
        }
        return text;
    }
}
