package dev.porchlight.gateway.session;

import dev.porchlight.gateway.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that carries a session's id: out of reach for scripts and for other sites' form posts. */
@Component
public class SessionCookie {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{43}");

    /** A refresh token this long-lived means that "Remember me" was ticked; any other ends with the browser. */
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final String name;
    private final boolean secure;

    SessionCookie(PortalSettings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-portal" : "portal";
    }

    public Optional<String> read(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, name))
                .map(cookie -> cookie.getValue())
                .filter(value -> ID.matcher(value).matches());
    }

    public void write(HttpServletResponse response, PortalSession session) {
        var left = Duration.between(Instant.now(), session.tokens().refreshEndsAt());
        var cookie = cookie(session.id());
        if (left.compareTo(REMEMBERED) > 0) {
            cookie.maxAge(left);
        }
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.build().toString());
    }

    public void clear(HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie("").maxAge(0).build().toString());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name, value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/");
    }
}
