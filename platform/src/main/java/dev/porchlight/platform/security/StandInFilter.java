package dev.porchlight.platform.security;

import dev.porchlight.platform.problem.NotAllowed;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Behind the check of the token: makes the caller of whom the request is for. */
class StandInFilter extends OncePerRequestFilter {

    private final StandIns standIns;
    private final HandlerExceptionResolver problems;

    StandInFilter(StandIns standIns, HandlerExceptionResolver problems) {
        this.standIns = standIns;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getHeader(ActingPasses.HEADER) == null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known) {
            try {
                Caller caller = standIns.standingFor(known.getPrincipal(), request.getHeader(ActingPasses.HEADER));
                SecurityContextHolder.setContext(new SecurityContextImpl(new CallerAuthentication(caller)));
            } catch (NotAllowed refused) {
                problems.resolveException(request, response, null, refused);
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
