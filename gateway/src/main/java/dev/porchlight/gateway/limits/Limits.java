package dev.porchlight.gateway.limits;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** What one caller may have of the portal: a person or service account, or an address as long as nobody is known. */
@Component
public class Limits {

    final RateLimit requests;
    final ContactLimit contact;
    final AtOnce underWay;
    final AtOnce uploads;
    private final ProblemWriter problems;

    Limits(PortalSettings settings, ProblemWriter problems) {
        var rate = settings.rate();
        this.requests = new RateLimit(rate.perSecond(), rate.burst(), System::nanoTime);
        this.contact = new ContactLimit(rate, System::nanoTime);
        this.underWay = new AtOnce(rate.atOnce());
        this.uploads = new AtOnce(rate.uploadsAtOnce());
        this.problems = problems;
    }

    static String caller(HttpServletRequest request) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? address(request)
                : authentication.getName();
    }

    static String address(HttpServletRequest request) {
        return "address " + request.getRemoteAddr();
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait) throws IOException {
        refuse(request, response, wait, "You are sending requests faster than the portal accepts them. Slow down.");
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Duration wait, String detail)
            throws IOException {
        problems.write(
                request,
                response,
                Problem.of(HttpStatus.TOO_MANY_REQUESTS, "too-many-requests", "Too many requests", detail)
                        // Whole seconds, rounded up: sooner would be refused again.
                        .retryAfter(wait.plusMillis(999)));
    }
}
