package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.RequestPath;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Shows a page of ours, instead of the browser's own error, when Keycloak cannot take over. When it can again, it first
 * hears who has signed out meanwhile.
 */
final class SignInGate extends OncePerRequestFilter {

    private final KeycloakReachable keycloak;
    private final PendingSignOuts signOuts;
    private final NoticePage pages;

    SignInGate(KeycloakReachable keycloak, PendingSignOuts signOuts, NoticePage pages) {
        this.keycloak = keycloak;
        this.signOuts = signOuts;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !RequestPath.of(request).startsWith("/oauth2/authorization/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.now() && signOuts.finish()) {
            chain.doFilter(request, response);
        } else {
            pages.signInUnavailable(response, ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER)));
        }
    }
}
