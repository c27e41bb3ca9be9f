package dev.porchlight.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Counts tokens that turn out to be nobody's against the address they come from. Who has sent too many has none looked
 * at for a moment, because looking is what costs.
 */
public final class RefusedTokens extends OncePerRequestFilter {

    private final Limits limits;

    public RefusedTokens(Limits limits) {
        this.limits = limits;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var address = Limits.address(request);
        var wait = limits.requests.look(address);
        if (!wait.isZero()) {
            limits.refuse(request, response, wait);
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpStatus.UNAUTHORIZED.value()) {
            limits.requests.ask(address);
        }
    }
}
