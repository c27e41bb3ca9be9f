package dev.porchlight.gateway.standing;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.problem.Problem;
import dev.porchlight.gateway.problem.ProblemException;
import dev.porchlight.gateway.proxy.ServiceCalls;
import dev.porchlight.gateway.session.Standing;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What identity-service decides and knows about who may be whom. What it refuses is refused in its words. */
@Component
class Identity {

    record Begun(UUID id, String pass, Instant until) {}

    private final ServiceCalls calls;
    private final JsonMapper json;
    private final URI address;

    Identity(ServiceCalls calls, JsonMapper json, PortalSettings settings) {
        this.calls = calls;
        this.json = json;
        this.address = settings.services().get("identity").urls().getFirst();
    }

    Begun startVisit(Object visit, HttpServletRequest caller) {
        return json.treeToValue(ask("/api/visits", caller, null, json.writeValueAsString(visit)), Begun.class);
    }

    void endVisit(UUID id, HttpServletRequest caller) {
        ask("/api/visits/" + id + "/end", caller, null, "{}");
    }

    /** Who the caller is when they act so, as every service would see it. */
    Standing.Person me(String actingAs, HttpServletRequest caller) {
        return json.treeToValue(ask("/api/me", caller, actingAs, null), Standing.Person.class);
    }

    /** The contacts whom the caller may be. */
    JsonNode memberships(HttpServletRequest caller) {
        return ask("/api/memberships", caller, null, null);
    }

    private JsonNode ask(String path, HttpServletRequest caller, String actingAs, String body) {
        try {
            var answer = calls.ask(URI.create(address + path), caller, actingAs, body);
            var said = answer.body().length == 0 ? json.nullNode() : json.readTree(answer.body());
            if (answer.status() >= 400) {
                throw new ProblemException(json.treeToValue(said, Refusal.class).problem());
            }
            return said;
        } catch (IOException | tools.jackson.core.JacksonException away) {
            throw new ProblemException(
                    Problem.of(
                            HttpStatus.SERVICE_UNAVAILABLE,
                            "service-unavailable",
                            "This part of the portal is not available just now",
                            "Try again in a moment."),
                    away);
        }
    }
}
