package org.houserules.people.web;

import jakarta.servlet.DispatcherType;
import org.houserules.pages.ContentPolicy;
import org.houserules.people.WhoIsSignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who gets in: everybody to the sign-in page and what the public may see, signed-in people to the rest. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    static final String ONLY_OURS = ContentPolicy.ONLY_OURS;

    @Bean
    SecurityFilterChain security(
            HttpSecurity http, PersonInSession session, SignInPages signInPages, WhoIsSignedIn people)
            throws Exception {
        // Who signs in is asked of the one provider there is; naming it here too would ask it twice.
        return http.securityContext(context -> context.securityContextRepository(session))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.csrfTokenRepository(tokens()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                "/sign-in",
                                "/sign-in/*",
                                "/signed-out",
                                "/set-up",
                                "/assets/**",
                                "/public/**",
                                "/*/official-accounts/*/concern",
                                "/*/official-accounts/*/concern/sent",
                                "/*/ask",
                                "/calendar/*",
                                "/health")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in")
                        .usernameParameter("name")
                        .successHandler(signInPages::succeeded)
                        .failureHandler(signInPages::failed))
                .logout(logout -> logout.logoutUrl("/sign-out").logoutSuccessUrl("/signed-out"))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(signInPages::askToSignIn)
                        .accessDeniedHandler(signInPages::refused))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
                .addFilterBefore(new WorkInScope(people), AuthorizationFilter.class)
                .build();
    }

    private static CookieCsrfTokenRepository tokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieCustomizer(cookie -> cookie.sameSite("Lax"));
        return tokens;
    }
}
