package dev.porchlight.identity.account.keycloak;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What Keycloak has noted of signing in. */
@Component
public class SignInEvents {

    private static final int PAGE = 100;
    private static final int MOST_PAGES = 50;

    private static final List<String> TYPES = List.of(
            "LOGIN",
            "LOGIN_ERROR",
            "LOGOUT",
            "CLIENT_LOGIN",
            "CLIENT_LOGIN_ERROR",
            "UPDATE_PASSWORD",
            "UPDATE_CREDENTIAL",
            "REMOVE_CREDENTIAL",
            "SEND_RESET_PASSWORD",
            "RESET_PASSWORD",
            "RESET_PASSWORD_ERROR",
            "FEDERATED_IDENTITY_LINK",
            "IDENTITY_PROVIDER_LOGIN_ERROR",
            "USER_DISABLED_BY_TEMPORARY_LOCKOUT");

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(
            @Nullable String id,
            long time,
            String type,
            @Nullable String clientId,
            @Nullable String userId,
            @Nullable String ipAddress,
            @Nullable String error,
            @Nullable Map<String, String> details) {}

    /**
     * Something that happened.
     *
     * @param id the same each time it is asked for
     * @param login who signed in, or tried to; null if that is not known
     * @param error why it did not succeed; null if it did
     */
    public record SignInEvent(
            UUID id,
            Instant at,
            String type,
            @Nullable String clientId,
            @Nullable String login,
            @Nullable String address,
            @Nullable String error) {}

    private final Keycloak keycloak;

    SignInEvents(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /**
     * What has happened since, the newest first.
     *
     * @throws KeycloakAway if it cannot be said
     */
    public List<SignInEvent> since(Instant time) {
        LocalDate day = time.atZone(ZoneOffset.UTC).toLocalDate().minusDays(1);
        List<SignInEvent> all = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            List<Event> found = keycloak.events(TYPES, day, page * PAGE, PAGE);
            found.stream()
                    .filter(event -> event.time() >= time.toEpochMilli())
                    .map(SignInEvents::read)
                    .forEach(all::add);
            if (found.size() < PAGE || found.getLast().time() < time.toEpochMilli()) {
                break;
            }
        }
        return all;
    }

    private static SignInEvent read(Event event) {
        Map<String, String> details = event.details() == null ? Map.of() : event.details();
        return new SignInEvent(
                id(event),
                Instant.ofEpochMilli(event.time()),
                event.type(),
                event.clientId(),
                details.getOrDefault("username", details.get("email")),
                event.ipAddress(),
                event.error());
    }

    private static UUID id(Event event) {
        try {
            if (event.id() != null) {
                return UUID.fromString(event.id());
            }
        } catch (IllegalArgumentException e) {
            // An older Keycloak's.
        }
        return UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8));
    }
}
