package dev.porchlight.identity.account.read;

import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller is, as of now. */
@RestController
class MeController {

    /** @param agent the name of the agent who acts as this person; null if they are here themselves */
    record Me(
            UUID id,
            String kind,
            String name,
            String email,
            @Nullable UUID organisationId,
            @Nullable String organisationName,
            @Nullable String siteId,
            List<String> roles,
            @Nullable String ticketVisibility,
            @Nullable String agent) {}

    /** Only people are somebody. */
    @GetMapping("/api/me")
    Me me(Caller caller) {
        return new Me(
                caller.personId(),
                caller.isAgent() ? "agent" : "contact",
                caller.name(),
                caller.email(),
                caller.organisationId(),
                caller.organisationName(),
                caller.claim("site", null),
                caller.roles().stream().sorted().toList(),
                caller.claim("ticket_visibility", null),
                caller.agent() == null ? null : caller.agent().name());
    }
}
