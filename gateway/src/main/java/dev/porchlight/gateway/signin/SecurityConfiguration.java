package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.limits.RateLimitFilter;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import dev.porchlight.gateway.session.SessionCookie;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.function.Supplier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRequestAttributeHandler;
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
    private final RateLimitFilter rateLimit;

    SecurityConfiguration(PortalSettings settings, ProblemWriter problems, RateLimitFilter rateLimit) {
        this.settings = settings;
        this.problems = problems;
        this.rateLimit = rateLimit;
    }

    @Bean
    @Order(1)
    SecurityFilterChain machines(HttpSecurity http, JwtDecoder accessTokens) {
        var bearer = new BearerTokens();
        common(http.securityMatcher(bearer))
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
        var csrfCookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        csrfCookie.setCookieCustomizer(
                cookie -> cookie.secure(settings.secure()).sameSite("Lax"));
        common(http)
                .securityContext(context -> context.securityContextRepository(contexts))
                // Taken as it is from header or form: no page of ours has the token in it, so there is nothing to mask.
                .csrf(csrf -> csrf.spa()
                        .csrfTokenRepository(csrfCookie)
                        // Where there is no session there is nothing to misuse: a client without a token hears of that.
                        .requireCsrfProtectionMatcher(request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                                && session.read(request).isPresent())
                        .csrfTokenRequestHandler(new CsrfTokenRequestAttributeHandler()))
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
                .headers(new SecurityHeaders(settings))
                .addFilterBefore(rateLimit, AuthorizationFilter.class);
    }

    private void rules(AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry rules) {
        rules.requestMatchers(HttpMethod.GET, "/api/session", "/api/docs", "/api/docs/**")
                .permitAll()
                .requestMatchers("/api/**")
                .authenticated()
                .requestMatchers("/actuator/health/**")
                .permitAll()
                .requestMatchers("/actuator/**")
                .access(SecurityConfiguration::fromInside)
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

    /** Metrics are for the operator's own network; a forwarded request counts as coming from its real sender. */
    private static AuthorizationDecision fromInside(
            Supplier<? extends Authentication> caller, RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        var sender = InetAddress.ofLiteral(request.getRemoteAddr());
        return new AuthorizationDecision(sender.isLoopbackAddress() || sender.isSiteLocalAddress());
    }

    /** Spans and timers per filter and decision cost a tenth of a request and nobody reads them. */
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

    @Bean
    static SecurityObservationSettings withoutSecurityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
