package dev.porchlight.gateway;

import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemWriter;
import dev.porchlight.gateway.signin.NoticePage;
import dev.porchlight.gateway.telemetry.Trace;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the container reports by itself: a page for people, a problem document for programs, internals for nobody. */
@Controller
class ErrorAnswers implements ErrorController {

    private final ProblemWriter problems;
    private final NoticePage pages;

    ErrorAnswers(ProblemWriter problems, NoticePage pages) {
        this.problems = problems;
        this.pages = pages;
    }

    @RequestMapping("/error")
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer given ? given : 404;
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept != null
                && accept.contains("text/html")
                && !String.valueOf(path).startsWith("/api/")) {
            pages.failed(response, code, Trace.of(request).id());
        } else {
            problems.write(request, response, Problem.ofStatus(code));
        }
    }
}
