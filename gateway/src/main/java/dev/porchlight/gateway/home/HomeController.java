package dev.porchlight.gateway.home;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.proxy.ServiceCalls;
import dev.porchlight.gateway.proxy.SideBySide;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts of the first page in one request. */
@RestController
class HomeController {

    private static final Logger log = LoggerFactory.getLogger(HomeController.class);
    private static final int MOST_POSITIONS = 20;

    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final ServiceCalls calls;
    private final SideBySide services;
    private final JsonMapper json;

    HomeController(PortalSettings settings, ServiceCalls calls, SideBySide services, JsonMapper json) {
        settings.home().forEach((part, path) -> addresses.put(part, services.addressOf(path, "portal.home")));
        this.calls = calls;
        this.services = services;
        this.json = json;
    }

    /**
     * @param part those that are wanted
     * @param after positions that the answer is to show at least, each behind the noun of what it is of and a colon
     */
    @GetMapping("/api/home")
    HomeView home(
            @RequestParam(required = false) List<String> part,
            @RequestParam(required = false) List<String> after,
            HttpServletRequest request) {
        var wanted = part == null ? List.<String>of() : part.stream().distinct().toList();
        if (!addresses.keySet().containsAll(wanted)) {
            throw invalid("part", "must be among " + String.join(", ", addresses.keySet()));
        }
        if (after != null && after.size() > MOST_POSITIONS) {
            throw invalid("after", "must be at most " + MOST_POSITIONS);
        }
        var answers = services.ask(
                wanted.stream().map(name -> question(name, after, request)).toList());
        Map<String, JsonNode> parts = new LinkedHashMap<>();
        List<String> unavailable = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            var name = wanted.get(i);
            var answer = answers.get(i);
            if (answer.state() == Future.State.SUCCESS) {
                answer.resultNow().ifPresent(found -> parts.put(name, found));
            } else {
                log.warn("No {} for a first page: {}", name, SideBySide.reason(answer));
                unavailable.add(name);
            }
        }
        return new HomeView(parts, unavailable);
    }

    private Callable<Optional<JsonNode>> question(String part, List<String> after, HttpServletRequest request) {
        var address = addresses.get(part);
        var call = calls.get(address, request, positionOf(address.getPath().split("/")[2], after));
        return () -> read(call.call());
    }

    private static String positionOf(String noun, List<String> after) {
        return after == null
                ? null
                : after.stream()
                        .filter(position -> position.startsWith(noun + ":"))
                        .map(position -> position.substring(noun.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private Optional<JsonNode> read(ServiceCalls.Answer answer) throws IOException {
        return switch (answer.status()) {
            case 200 -> Optional.of(json.readTree(answer.body()));
            // It is not for this caller.
            case 403 -> Optional.empty();
            default -> throw new IOException("the answer was " + answer.status());
        };
    }

    private static ProblemException invalid(String parameter, String message) {
        return new ProblemException(Problem.invalid(parameter, message));
    }
}
