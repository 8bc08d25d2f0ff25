package fr.vigie.access;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;

/** Expects a {@link Refusal}, by its key. */
public final class Refused {
    private Refused() {
    }

    public static Matcher<Refusal> with(String key) {
        return new FeatureMatcher<>(Matchers.equalTo(key), "a refusal with the key", "key") {
            @Override
            protected String featureValueOf(Refusal refusal) {
                return refusal.key();
            }
        };
    }

    /** With these arguments, which name what stands in the way. */
    public static Matcher<Refusal> with(String key, Object... arguments) {
        return new FeatureMatcher<>(Matchers.equalTo(List.of(arguments)), "a refusal " + key + " with the arguments", "arguments") {
            @Override
            protected List<Object> featureValueOf(Refusal refusal) {
                return refusal.arguments();
            }
        };
    }

    public static void with(String key, ThrowingCallable asked) {
        assertThatThrownBy(asked).isInstanceOfSatisfying(Refusal.class,
                refusal -> org.assertj.core.api.Assertions.assertThat(refusal.key()).isEqualTo(key));
    }
}
