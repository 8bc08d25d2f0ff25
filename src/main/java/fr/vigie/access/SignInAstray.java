package fr.vigie.access;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Whoever is signed in and asks for an address that leads nowhere is told so: a page that exists tells by itself for whom
 * it is. Comes after Vaadin's own settings, which would call every such address forbidden.
 */
final class SignInAstray extends AbstractHttpConfigurer<SignInAstray, HttpSecurity> {

    @Override
    public void init(HttpSecurity http) {
        http.exceptionHandling(handling -> handling.accessDeniedHandler((request, response, denied) ->
                response.sendError(denied instanceof CsrfException ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND)));
    }
}
