package dev.porchlight.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Shows a page of ours, instead of the browser's own error, when Keycloak cannot take over. */
final class SignInGate extends OncePerRequestFilter {

    private final KeycloakReachable keycloak;
    private final NoticePage pages;

    SignInGate(KeycloakReachable keycloak, NoticePage pages) {
        this.keycloak = keycloak;
        this.pages = pages;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/oauth2/authorization/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (keycloak.now()) {
            chain.doFilter(request, response);
        } else {
            pages.signInUnavailable(response, ReturnTo.safe(request.getParameter(ReturnTo.PARAMETER)));
        }
    }
}
