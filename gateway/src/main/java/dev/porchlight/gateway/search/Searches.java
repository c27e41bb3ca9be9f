package dev.porchlight.gateway.search;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.proxy.ServiceCalls;
import dev.porchlight.gateway.proxy.SideBySide;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks every service that can be searched. Each search is as much work as there are services, so only a few go on at a
 * time, and their time begins when it is their turn: begun all at once, none would be answered in time.
 */
@Component
class Searches {

    private static final Logger log = LoggerFactory.getLogger(Searches.class);

    private static final int FOR_EACH_PROCESSOR = 2;
    private static final int PATIENCE_SECONDS = 10;

    private final Semaphore turns =
            new Semaphore(FOR_EACH_PROCESSOR * Runtime.getRuntime().availableProcessors(), true);
    private final Map<String, URI> addresses = new LinkedHashMap<>();
    private final ServiceCalls calls;
    private final JsonMapper json;
    private final SideBySide services;

    Searches(PortalSettings settings, ServiceCalls calls, SideBySide services, JsonMapper json) {
        settings.search().forEach((kind, path) -> addresses.put(kind, services.addressOf(path, "portal.search")));
        this.services = services;
        this.calls = calls;
        this.json = json;
    }

    /** What has the words as they were typed; if nothing has, anywhere, what was probably meant. */
    SearchView find(String q, String limit, HttpServletRequest caller) {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log.warn("No search, as too many are going on");
                return new SearchView(List.of(), List.copyOf(addresses.keySet()));
            }
            try {
                var found = ask(q, limit, false, caller);
                return found.groups().isEmpty() ? ask(q, limit, true, caller) : found;
            } finally {
                turns.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private SearchView ask(String q, String limit, boolean corrected, HttpServletRequest caller)
            throws InterruptedException {
        var kinds = List.copyOf(addresses.keySet());
        return view(
                kinds,
                services.ask(kinds.stream()
                        .map(kind -> question(kind, q, limit, corrected, caller))
                        .toList()));
    }

    private static SearchView view(List<String> kinds, List<Future<SearchView.Group>> answers) {
        List<SearchView.Group> groups = new ArrayList<>();
        List<String> unavailable = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            var answer = answers.get(i);
            if (answer.state() != Future.State.SUCCESS) {
                log.warn("No {} in a search: {}", kinds.get(i), SideBySide.reason(answer));
                unavailable.add(kinds.get(i));
            } else if (!answer.resultNow().hits().isEmpty()) {
                groups.add(answer.resultNow());
            }
        }
        return new SearchView(groups, unavailable);
    }

    private Callable<SearchView.Group> question(
            String kind, String q, String limit, boolean corrected, HttpServletRequest caller) {
        var address = UriComponentsBuilder.fromUri(addresses.get(kind))
                .queryParam("q", "{q}")
                .queryParam("limit", limit)
                .queryParam("corrected", corrected)
                .encode()
                .buildAndExpand(q)
                .toUri();
        var call = calls.get(address, caller);
        return () -> group(kind, call.call());
    }

    private SearchView.Group group(String kind, ServiceCalls.Answer answer) throws IOException {
        return switch (answer.status()) {
            case 200 -> {
                JsonNode found = json.readTree(answer.body());
                yield new SearchView.Group(
                        kind, found.required("hits"), found.required("more").asBoolean());
            }
            // There is nothing for this caller to find there.
            case 403 -> new SearchView.Group(kind, json.createArrayNode(), false);
            default -> throw new IOException("the answer was " + answer.status());
        };
    }
}
