package dev.porchlight.gateway.limits;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Keeps one caller from taking the portal away from the others: by person or service account, else by address. */
public final class RateLimitFilter extends OncePerRequestFilter {

    private final RateLimit limit;
    private final ProblemWriter problems;

    RateLimitFilter(PortalSettings settings, ProblemWriter problems) {
        this.limit = new RateLimit(settings.rate().perSecond(), settings.rate().burst(), System::nanoTime);
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var wait = limit.ask(caller(request));
        if (wait.isZero()) {
            chain.doFilter(request, response);
        } else {
            problems.write(
                    request,
                    response,
                    Problem.of(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    "too-many-requests",
                                    "Too many requests",
                                    "You are sending requests faster than the portal accepts them. Slow down.")
                            // Whole seconds, rounded up: sooner would be refused again.
                            .retryAfter(wait.plusMillis(999)));
        }
    }

    private static String caller(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? request.getRemoteAddr()
                : authentication.getName();
    }

    @Configuration(proxyBeanMethods = false)
    static class Setup {

        @Bean
        RateLimitFilter rateLimitFilter(PortalSettings settings, ProblemWriter problems) {
            return new RateLimitFilter(settings, problems);
        }

        /** It has its place inside the security chain, where the caller is known; not in the container as well. */
        @Bean
        FilterRegistrationBean<RateLimitFilter> notInTheContainer(RateLimitFilter filter) {
            var registration = new FilterRegistrationBean<>(filter);
            registration.setEnabled(false);
            return registration;
        }
    }
}
