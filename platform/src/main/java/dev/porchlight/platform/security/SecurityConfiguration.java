package dev.porchlight.platform.security;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import dev.porchlight.tokens.CachingJwtDecoder;
import dev.porchlight.tokens.KeysFetched;
import java.net.MalformedURLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.servlet.HandlerExceptionResolver;

/**
 * Every request but health, metrics, the API's description and what a service has opened to everybody carries a token that
 * this service checks itself, or another service's signature.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.servlet.OAuth2ResourceServerAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration"
        })
@EnableConfigurationProperties({SecurityProperties.class, ActingRules.class})
public class SecurityConfiguration {

    private static final String BEARER = "Bearer ";

    /** While Keycloak is away this is the longest that its return goes unnoticed. */
    private static final Duration BETWEEN_FETCHES = Duration.ofSeconds(10);

    /** For what outlasts a request, such as a stream. */
    @Bean
    CallersOfNow callersOfNow(ObjectProvider<People> people) {
        return new CallersOfNow(people.getIfAvailable(() -> id -> Optional.empty()));
    }

    @Bean
    SecurityFilterChain everyRequestCarriesAToken(
            HttpSecurity http,
            HandlerExceptionResolver handlerExceptionResolver,
            CallersOfNow callersOfNow,
            SecurityProperties properties,
            BetweenServices betweenServices,
            ActingPasses passes,
            ActingRules rules)
            throws Exception {
        CallerFromToken callers = new CallerFromToken(callersOfNow);
        StandIns standIns = new StandIns(callersOfNow, passes, rules);
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/actuator/health/**",
                                "/actuator/prometheus",
                                "/livez",
                                "/readyz",
                                "/v3/api-docs/**",
                                "/v3/api-docs.yaml")
                        .permitAll()
                        .requestMatchers(open(properties))
                        .permitAll()
                        .requestMatchers(BetweenServices.PATHS + "**")
                        .access((caller, asked) -> new AuthorizationDecision(betweenServices.isSigned(
                                asked.getRequest().getRequestURI(),
                                asked.getRequest().getHeader(BetweenServices.HEADER))))
                        .anyRequest()
                        .authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.jwtAuthenticationConverter(callers))
                        .authenticationEntryPoint((request, response, failure) ->
                                handlerExceptionResolver.resolveException(request, response, null, failure))
                        .accessDeniedHandler((request, response, failure) ->
                                handlerExceptionResolver.resolveException(request, response, null, failure)))
                .addFilterAfter(
                        new StandInFilter(standIns, handlerExceptionResolver), BearerTokenAuthenticationFilter.class)
                .build();
    }

    private static RequestMatcher open(SecurityProperties properties) {
        List<RequestMatcher> paths = properties.open().stream()
                .<RequestMatcher>map(
                        path -> PathPatternRequestMatcher.withDefaults().matcher(path))
                .toList();
        return request -> paths.stream().anyMatch(path -> path.matches(request));
    }

    @Bean
    ActingPasses actingPasses(SigningKeys keys) {
        return new ActingPasses(keys);
    }

    /** Takes the header's text as it is; the default resolver's regular expression costs as much as the routing. */
    @Bean
    BearerTokenResolver bearerTokenResolver() {
        return request -> {
            String header = request.getHeader(HttpHeaders.AUTHORIZATION);
            return header != null && header.startsWith(BEARER) ? header.substring(BEARER.length()) : null;
        };
    }

    /** Spring's own firewall, with a loop in place of its regular expressions over every header that is read. */
    @Bean
    HttpFirewall httpFirewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(SecurityConfiguration::isText);
        firewall.setAllowedHeaderValues(SecurityConfiguration::isText);
        return firewall;
    }

    private static boolean isText(String header) {
        return header.chars().allMatch(c -> c >= ' ' && !(c >= 0x7f && c < 0xa0) || c == '\t');
    }

    @Bean
    SigningKeys signingKeys(
            @Value("${porchlight.signing-key:}") String key, @Value("${porchlight.service}") String service) {
        return SigningKeys.of(key, service);
    }

    @Bean
    BetweenServices betweenServices(SigningKeys keys) {
        return new BetweenServices(keys, Clock.systemUTC());
    }

    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Keys once fetched are used for as long as Keycloak does not answer. */
    @Bean
    JwtDecoder jwtDecoder(SecurityProperties properties) throws MalformedURLException {
        KeysFetched fetched = new KeysFetched();
        JWKSource<SecurityContext> keys = JWKSourceBuilder.<SecurityContext>create(
                        properties.keys().toURL(), fetched)
                .rateLimited(BETWEEN_FETCHES.toMillis())
                .retrying(true)
                .outageTolerant(Duration.ofDays(7).toMillis())
                .build();
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSource(keys).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(properties.issuer().toString()),
                new JwtClaimValidator<java.util.List<String>>(
                        "aud", audience -> audience != null && audience.contains(properties.audience()))));
        return new CachingJwtDecoder(decoder, fetched);
    }
}
