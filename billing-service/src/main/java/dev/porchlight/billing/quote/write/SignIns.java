package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.events.SignIn;
import dev.porchlight.platform.security.Caller;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;

/** What the token and the request tell of how somebody had signed in. */
final class SignIns {

    /** By RFC 8176. */
    private static final String PASSWORD = "pwd";

    private SignIns() {}

    static SignIn of(Caller caller, HttpServletRequest request) {
        String browser = request.getHeader(HttpHeaders.USER_AGENT);
        return new SignIn(
                time(caller.claims().get("auth_time")),
                method(caller),
                request.getRemoteAddr(),
                browser == null || browser.length() <= 500 ? browser : browser.substring(0, 500));
    }

    private static Instant time(Object claim) {
        return switch (claim) {
            case Instant instant -> instant;
            case Number seconds -> Instant.ofEpochSecond(seconds.longValue());
            case null, default -> null;
        };
    }

    /** As Keycloak says it; else by whom a work account was vouched for, and else the realm's own way, a password. */
    private static String method(Caller caller) {
        if (caller.claims().get("amr") instanceof Collection<?> methods && !methods.isEmpty()) {
            return methods.stream().map(String::valueOf).collect(Collectors.joining(" "));
        }
        return caller.claim("identity_provider", caller.claims().containsKey("auth_time") ? PASSWORD : null);
    }
}
