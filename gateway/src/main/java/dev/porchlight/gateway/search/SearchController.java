package dev.porchlight.gateway.search;

import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** One search over everything there is. */
@RestController
class SearchController {

    private static final int LONGEST = 200;
    private static final int LARGEST_LIMIT = 20;
    private static final Pattern LIMIT = Pattern.compile("[1-9]|1\\d|" + LARGEST_LIMIT);

    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/api/search")
    SearchView search(
            @RequestParam(required = false) String q,
            @RequestParam(defaultValue = "5") String limit,
            HttpServletRequest request) {
        if (q == null) {
            throw invalid("q", "is required");
        }
        if (q.length() > LONGEST) {
            throw invalid("q", "must have at most " + LONGEST + " characters");
        }
        if (!LIMIT.matcher(limit).matches()) {
            throw invalid("limit", "must be a whole number from 1 to " + LARGEST_LIMIT);
        }
        return searches.find(q, limit, request);
    }

    private static ProblemException invalid(String parameter, String message) {
        return new ProblemException(Problem.invalid(parameter, message));
    }
}
