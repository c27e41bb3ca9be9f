package dev.porchlight.gateway.session;

import dev.porchlight.gateway.PortalSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * The token by which our own pages show that a change comes from them. It follows from the session, so that another
 * session's is worth nothing, and neither is a cookie that somebody has planted: the cookie only brings the token to
 * our scripts.
 */
@Component
public class CsrfCookie {

    private final String name;
    private final boolean secure;

    CsrfCookie(PortalSettings settings) {
        this.secure = settings.secure();
        this.name = secure ? "__Host-XSRF-TOKEN" : "XSRF-TOKEN";
    }

    public static String tokenOf(String session) {
        var digest = Seal.digest("csrf token", session.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    /** Sends it where the browser does not have it, or has another. */
    public void keep(HttpServletRequest request, HttpServletResponse response, String session) {
        var token = tokenOf(session);
        if (Optional.ofNullable(WebUtils.getCookie(request, name))
                .filter(cookie -> cookie.getValue().equals(token))
                .isEmpty()) {
            write(response, session);
        }
    }

    public void write(HttpServletResponse response, String session) {
        add(response, cookie(tokenOf(session)).build());
    }

    public void clear(HttpServletResponse response) {
        add(response, cookie("").maxAge(0).build());
    }

    private ResponseCookie.ResponseCookieBuilder cookie(String value) {
        return ResponseCookie.from(name, value).secure(secure).sameSite("Lax").path("/");
    }

    private static void add(HttpServletResponse response, ResponseCookie cookie) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
