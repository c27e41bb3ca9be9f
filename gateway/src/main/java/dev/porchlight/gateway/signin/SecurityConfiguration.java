package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.limits.Limits;
import dev.porchlight.gateway.limits.RateLimitFilter;
import dev.porchlight.gateway.limits.RefusedTokens;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import dev.porchlight.gateway.session.SessionCookie;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Two kinds of caller, two chains. Machines bring a bearer token and nothing else counts; browsers bring the session
 * cookie, and must show with every change that the page was ours (CSRF).
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final PortalSettings settings;
    private final ProblemWriter problems;
    private final Limits limits;

    SecurityConfiguration(PortalSettings settings, ProblemWriter problems, Limits limits) {
        this.settings = settings;
        this.problems = problems;
        this.limits = limits;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, JwtDecoder accessTokens) {
        var bearer = new BearerTokens();
        common(http.securityMatcher(bearer))
                .addFilterBefore(new RefusedTokens(limits), BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new RateLimitFilter(limits), BearerTokenAuthenticationFilter.class)
                .csrf(CsrfConfigurer::disable)
                .logout(logout -> logout.disable())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(bearer)
                        .authenticationEntryPoint(notSignedIn())
                        .jwt(jwt -> jwt.decoder(accessTokens)));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain browsers(
            HttpSecurity http,
            SessionContexts contexts,
            SignInRequests requests,
            SignInOutcome outcome,
            SignOut signOut,
            SessionCookie session,
            KeycloakReachable keycloak,
            PendingSignOuts signOuts,
            NoticePage pages) {
        var csrfOfSession = new SessionCsrf(session);
        common(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                .addFilterBefore(new ForeignSites(forbidden()), CsrfFilter.class)
                .addFilterBefore(new RateLimitFilter(limits), ForeignSites.class)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfOfSession)
                        .csrfTokenRequestHandler(csrfOfSession)
                        // Where there is no session there is nothing to misuse: a client without a token hears of that.
                        .requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && session.read(request).isPresent()))
                .addFilterBefore(
                        new SignInGate(keycloak, signOuts, pages), OAuth2AuthorizationRequestRedirectFilter.class)
                .oauth2Login(login -> login.authorizedClientRepository(contexts)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(requests))
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout ->
                        logout.logoutUrl("/logout").addLogoutHandler(signOut).logoutSuccessHandler(signOut));
        return http.build();
    }

    private HttpSecurity common(HttpSecurity http) {
        return http.authorizeHttpRequests(this::rules)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(RequestCacheConfigurer::disable)
                .exceptionHandling(this::answers)
                .headers(new SecurityHeaders(settings));
    }

    private void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(
                        HttpMethod.GET,
                        "/api/session",
                        "/api/provider",
                        "/api/provider/logos/*",
                        "/api/docs",
                        "/api/docs/**")
                .permitAll()
                .requestMatchers(
                        "/api/contact/**",
                        "/api/project-calendars/*",
                        "/api/billing/document-checks",
                        "/api/billing/document-checks/*")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .anyRequest()
                .permitAll();
    }

    private void answers(ExceptionHandlingConfigurer<HttpSecurity> exceptions) {
        exceptions.authenticationEntryPoint(notSignedIn()).accessDeniedHandler(forbidden());
    }

    private AuthenticationEntryPoint notSignedIn() {
        return (request, response, _) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(request, response, Problem.notSignedIn());
        };
    }

    private AccessDeniedHandler forbidden() {
        return (request, response, _) -> problems.write(
                request,
                response,
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "request-not-from-the-portal",
                        "This request did not come from the portal",
                        "Send the value of the XSRF-TOKEN cookie in the header X-XSRF-TOKEN, or reload the page."));
    }

    /** Spring's own firewall, with a loop in place of its regular expressions over every header: tokens are long. */
    @Bean
    static HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(SecurityConfiguration::isText);
        firewall.setAllowedHeaderValues(SecurityConfiguration::isText);
        return firewall;
    }

    private static boolean isText(String header) {
        return header.chars().allMatch(c -> c >= ' ' && !(c >= 0x7f && c < 0xa0) || c == '\t');
    }

    /** Spans and timers per filter and decision cost a tenth of a request and nobody reads them. */
    @Bean
    static SecurityObservationSettings withoutSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
