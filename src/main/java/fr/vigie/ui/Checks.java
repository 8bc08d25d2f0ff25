package fr.vigie.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is at fault in a form, each said at its field. A form is read from {@link #begin()} to {@link #passed()}. */
public final class Checks {

    private final List<HasValidation> faults = new ArrayList<>();
    private boolean passed = true;

    public void begin() {
        faults.forEach(field -> field.setInvalid(false));
        faults.clear();
        passed = true;
    }

    public boolean passed() {
        return passed;
    }

    public void fault(HasValidation field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
        faults.add(field);
        passed = false;
    }

    /** The value of a field that must have one. */
    public <T, F extends HasValue<?, T> & HasValidation> Optional<T> needed(F field, String words) {
        if (field.isEmpty() || field.getValue() instanceof String text && text.isBlank()) {
            fault(field, field.isInvalid() && !field.getErrorMessage().isEmpty() ? field.getErrorMessage() : words);
            return Optional.empty();
        }
        return optional(field);
    }

    /** The value of a field that may be empty; one that cannot be read is a fault, which its field says already. */
    public <T, F extends HasValue<?, T> & HasValidation> Optional<T> optional(F field) {
        if (field.isInvalid()) {
            passed = false;
            return Optional.empty();
        }
        return field.isEmpty() ? Optional.empty() : Optional.of(field.getValue());
    }

    /** Whether a field that must be filled in is. Where it is not, that is said there, and the reader brought there. */
    public static <F extends HasValue<?, ?> & HasValidation> boolean isFilled(F field, String missing) {
        boolean empty = field.isEmpty() || field.getValue() instanceof String text && text.isBlank();
        if (empty) {
            field.setErrorMessage(missing);
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        }
        return !empty;
    }

    /** A last day, which is not before the first. */
    public <F extends HasValue<?, LocalDate> & HasValidation> void order(Optional<LocalDate> first, Optional<LocalDate> last, F field,
            String words) {
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fault(field, words);
        }
    }
}
