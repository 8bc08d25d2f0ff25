package fr.vigie.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts what was tried in vain under a name, whether or not an account bears it, and has the name wait after too many.
 * In memory alone: a server started anew gives five more trials, and nobody outlives it that way.
 */
@Component
class WrongPasswords {

    static final int AT_MOST = 5;
    /** After the last one that was heard; those refused meanwhile do not lengthen it. */
    static final Duration PAUSE = Duration.ofMinutes(15);
    /** Names made up by a machine must not fill the memory: the oldest are forgotten. */
    private static final int NAMES = 10_000;

    private final Clock clock;
    private final Map<String, Trials> trials = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Trials> eldest) {
            return size() > NAMES;
        }
    };

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counted before the password is looked at, so that many trials at once are not more than one after the other.
     *
     * @return whether one more may be heard under this name
     */
    synchronized boolean mayTry(String name) {
        var now = clock.instant();
        var before = trials.remove(key(name));
        var goesOn = before != null && now.isBefore(before.last().plus(PAUSE));
        var may = !goesOn || before.count() < AT_MOST;
        trials.put(key(name), may ? new Trials(goesOn ? before.count() + 1 : 1, now) : before);
        return may;
    }

    /** After the right one, or another that an administrator gave. */
    synchronized void forget(String name) {
        trials.remove(key(name));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    private record Trials(int count, Instant last) {
    }
}
