package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.RequestPath;
import dev.porchlight.gateway.session.PortalSession;
import dev.porchlight.gateway.session.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/**
 * Tells the sign-in page which of the two applications it is for, so that its title can say so, what somebody wants to do
 * with their account, which is done on Keycloak's pages, and of which domain their work account is.
 */
@Component
class SignInAddress implements OAuth2AuthorizationRequestResolver {

    private static final String ADDRESS = "/oauth2/authorization/" + KeycloakClients.REGISTRATION;
    private static final String AGENT_PAGES = "/agent";

    private static final String ACTION = "action";

    /** Of somebody's account at Microsoft 365, who then need not choose it from a list. */
    private static final String DOMAIN = "domain";

    private static final Pattern DOMAIN_NAME = Pattern.compile("[a-z0-9][a-z0-9.-]{1,252}");

    /** What may be asked for, and what Keycloak calls it. */
    private static final Map<String, String> ACTIONS = Map.of(
            "change-password", "UPDATE_PASSWORD",
            "set-up-second-factor", "CONFIGURE_TOTP",
            "set-up-passkey", "webauthn-register-passwordless");

    private final SessionContexts sessions;
    private final OAuth2AuthorizationRequestResolver standard;

    SignInAddress(SessionContexts sessions, ClientRegistrationRepository registrations) {
        this.sessions = sessions;
        this.standard = new DefaultOAuth2AuthorizationRequestResolver(registrations);
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        // There is no other address than ours: for any other, Spring's answer would be a failure.
        return RequestPath.of(request).equals(ADDRESS) ? marked(standard.resolve(request), request) : null;
    }

    @Override
    public OAuth2AuthorizationRequest resolve(HttpServletRequest request, String registration) {
        return marked(standard.resolve(request, registration), request);
    }

    private OAuth2AuthorizationRequest marked(OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        if (plain == null) {
            return null;
        }
        Map<String, String> more = new HashMap<>();
        if (ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER)).startsWith(AGENT_PAGES)) {
            more.put("portal", "agent");
        }
        var action = ACTIONS.get(request.getParameter(ACTION) == null ? "" : request.getParameter(ACTION));
        if (action != null && !isSomebodyElse(request)) {
            more.put("kc_action", action);
        }
        var domain = request.getParameter(DOMAIN);
        if (domain != null && DOMAIN_NAME.matcher(domain).matches()) {
            more.put("kc_idp_hint", "microsoft-365");
            more.put("domain_hint", domain);
        }
        return more.isEmpty()
                ? plain
                : OAuth2AuthorizationRequest.from(plain)
                        .additionalParameters(parameters -> parameters.putAll(more))
                        .build();
    }

    /** Whoever acts as a customer has nothing to do with passwords. */
    private boolean isSomebodyElse(HttpServletRequest request) {
        return sessions.session(request)
                .map(PortalSession::standing)
                .filter(Standing::isVisit)
                .isPresent();
    }
}
