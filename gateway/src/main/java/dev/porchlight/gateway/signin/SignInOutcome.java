package dev.porchlight.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** What the browser sees when it comes back from Keycloak: the page it wanted, or why not. */
@Component
class SignInOutcome implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger log = LoggerFactory.getLogger(SignInOutcome.class);

    private final SessionContexts contexts;
    private final NoticePage pages;

    SignInOutcome(SessionContexts contexts, NoticePage pages) {
        this.contexts = contexts;
        this.pages = pages;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        var returnTo = request.getAttribute(SignInRequests.RETURN_TO) instanceof String page ? page : ReturnTo.HOME;
        redirect(response, returnTo);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (contexts.session(request).isPresent()) {
            // Back, or a second click, led to an address that has done its work.
            redirect(response, ReturnTo.HOME);
            return;
        }
        log.info("Sign-in did not finish: {}", failure.getMessage());
        pages.signInNotFinished(response);
    }

    private static void redirect(HttpServletResponse response, String location) {
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, location);
    }
}
