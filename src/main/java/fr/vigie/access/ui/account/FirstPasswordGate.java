package fr.vigie.access.ui.account;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.vigie.access.Accounts;
import fr.vigie.access.ui.SignInView;
import java.security.Principal;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Whoever signed in by a password that somebody else gave them sees no page before they chose their own. */
@Component
class FirstPasswordGate implements VaadinServiceInitListener {

    private final Accounts accounts;

    FirstPasswordGate(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::pass));
    }

    private void pass(BeforeEnterEvent event) {
        var target = event.getNavigationTarget();
        if (target != PasswordView.class && target != SignInView.class
                && Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication()).map(Principal::getName)
                        .filter(accounts::mustChangePassword).isPresent()) {
            event.forwardTo(PasswordView.class);
        }
    }
}
