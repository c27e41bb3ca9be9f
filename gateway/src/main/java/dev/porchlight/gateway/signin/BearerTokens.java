package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.RequestPath;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.resource.web.BearerTokenResolver;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Finds a client's own token in the Authorization header, and nowhere else. */
final class BearerTokens implements BearerTokenResolver, RequestMatcher {

    private static final String SCHEME = "Bearer ";

    @Override
    public String resolve(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    /** Such a request is judged by its token alone: no session, and so no need of protection against forgery. */
    @Override
    public boolean matches(HttpServletRequest request) {
        return RequestPath.isApi(request) && resolve(request) != null;
    }
}
