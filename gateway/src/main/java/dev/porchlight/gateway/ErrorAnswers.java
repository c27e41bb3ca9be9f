package dev.porchlight.gateway;

import dev.porchlight.gateway.problem.KnownFailures;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import dev.porchlight.gateway.signin.NoticePage;
import dev.porchlight.gateway.telemetry.Trace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.UriUtils;

/** What the container reports by itself: a page for people, a problem document for programs, internals for nobody. */
@Controller
class ErrorAnswers implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final ProblemWriter problems;
    private final NoticePage pages;

    ErrorAnswers(ProblemWriter problems, NoticePage pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        // Where the container had given up on the request already, nobody before us could answer.
        var known = KnownFailures.problemOf((Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        if (known != null) {
            problems.write(request, response, known);
            return;
        }
        if (code >= 500) {
            log(request);
        }
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null && accept.contains("text/html") && !isApi(request)) {
            pages.failed(response, code, Trace.of(request).traceId());
        } else {
            problems.write(request, response, Problem.ofStatus(code));
        }
    }

    /** The container has logged it, too, but where the trace was over. */
    private static void log(HttpServletRequest request) {
        try (var _ = MDC.putCloseable("traceId", Trace.of(request).traceId())) {
            log.error("Unexpected failure at {}", request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), (Throwable)
                    request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
    }

    private static boolean isApi(HttpServletRequest request) {
        var path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        try {
            return UriUtils.decode(path, StandardCharsets.UTF_8).startsWith("/api/");
        } catch (IllegalArgumentException undecodable) {
            return true;
        }
    }
}
