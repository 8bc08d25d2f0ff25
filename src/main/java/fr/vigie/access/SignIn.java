package fr.vigie.access;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import fr.vigie.access.ui.SignInView;
import jakarta.servlet.DispatcherType;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ExceptionMappingAuthenticationFailureHandler;

/** Signing in by name and password. Pages are closed unless they say who may open them. */
@Configuration(proxyBeanMethods = false)
class SignIn {

    @Bean
    SecurityFilterChain pages(HttpSecurity http, UserDetailsService signIns) throws Exception {
        http.authorizeHttpRequests(requests -> requests
                // whoever was refused reads why, instead of a blank page
                .dispatcherTypeMatchers(DispatcherType.ERROR).permitAll()
                .requestMatchers("/app/**", "/*.css", "/favicon.svg", "/actuator/health").permitAll());
        http.with(VaadinSecurityConfigurer.vaadin(), pages -> pages.loginView(SignInView.class));
        http.formLogin(form -> form.failureHandler(failed()));
        http.with(new SignInAstray(), astray -> {
        });
        http.rememberMe(memory -> memory.rememberMeServices(new SignInMemory(signIns)));
        return http.build();
    }

    private static ExceptionMappingAuthenticationFailureHandler failed() {
        var failed = new ExceptionMappingAuthenticationFailureHandler();
        failed.setDefaultFailureUrl(SignInView.AGAIN);
        failed.setExceptionMappings(Map.of(LockedException.class.getName(), SignInView.LATER));
        return failed;
    }

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    UserDetailsService signIns(Accounts accounts) {
        return name -> accounts.find(name)
                .map(actor -> User.withUsername(actor.id()).password(accounts.passwordHash(name).orElseThrow())
                        .roles(actor.roles().stream().map(Role::name).toArray(String[]::new)).build())
                .orElseThrow(() -> new UsernameNotFoundException(name));
    }
}
