package dev.porchlight.gateway.standing;

import dev.porchlight.gateway.PortalSettings;
import dev.porchlight.gateway.proxy.ServiceCalls;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** At which of a person's organisations something is. A link in a mail does not say it, and need not. */
@Component
class Whereabouts {

    /** One thing by its id or number, and nothing that could lead elsewhere. */
    private static final Pattern THING = Pattern.compile("/api/([a-z-]+)/[A-Za-z0-9-]{1,64}");

    private final Identity identity;
    private final ServiceCalls calls;
    private final PortalSettings settings;

    Whereabouts(Identity identity, ServiceCalls calls, PortalSettings settings) {
        this.identity = identity;
        this.calls = calls;
        this.settings = settings;
    }

    /** The contacts whom the caller may be, as ids. */
    List<String> memberships(HttpServletRequest caller) {
        return identity.memberships(caller)
                .valueStream()
                .map(one -> one.get("contactId").asString())
                .toList();
    }

    /** The contact as whom the caller may read it. */
    Optional<String> of(String path, HttpServletRequest caller) {
        var thing = THING.matcher(path == null ? "" : path);
        if (!thing.matches()) {
            return Optional.empty();
        }
        return settings.services().values().stream()
                .filter(service -> service.paths().contains(thing.group(1)))
                .findFirst()
                .flatMap(service -> memberships(caller).stream()
                        .filter(contact -> isThere(URI.create(service.urls().getFirst() + path), contact, caller))
                        .findFirst());
    }

    private boolean isThere(URI thing, String contact, HttpServletRequest caller) {
        try {
            return calls.ask(thing, caller, contact, null).status() == 200;
        } catch (IOException away) {
            return false;
        }
    }
}
