package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.stereotype.Component;

/** Tells the sign-in page which of the two applications it is for, so that its title can say so. */
@Component
class SignInAddress implements OAuth2AuthorizationRequestResolver {

    private static final String ADDRESS = "/oauth2/authorization/" + KeycloakClients.REGISTRATION;
    private static final String AGENT_PAGES = "/agent";

    private final OAuth2AuthorizationRequestResolver standard;

    SignInAddress(ClientRegistrationRepository registrations) {
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

    private static OAuth2AuthorizationRequest marked(OAuth2AuthorizationRequest plain, HttpServletRequest request) {
        return plain == null
                        || !ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER))
                                .startsWith(AGENT_PAGES)
                ? plain
                : OAuth2AuthorizationRequest.from(plain)
                        .additionalParameters(parameters -> parameters.put("portal", "agent"))
                        .build();
    }
}
