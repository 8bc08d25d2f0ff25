package fr.vigie.access;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** The sessions that are open, to close those of an account whose password was changed. */
@Component
public class OpenSessions implements HttpSessionListener {

    private final Set<HttpSession> open = ConcurrentHashMap.newKeySet();

    @Override
    public void sessionCreated(HttpSessionEvent event) {
        open.add(event.getSession());
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        open.remove(event.getSession());
    }

    /** @param but the id of the session to leave open; null to close them all */
    public void close(AccountId account, @Nullable String but) {
        for (var session : open) {
            try {
                if (!session.getId().equals(but) && isOf(account, session)) {
                    session.invalidate();
                }
            } catch (IllegalStateException over) {
                open.remove(session);
            }
        }
    }

    private static boolean isOf(AccountId account, HttpSession session) {
        return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) instanceof SecurityContext context
                && context.getAuthentication() != null && account.value().equals(context.getAuthentication().getName());
    }
}
