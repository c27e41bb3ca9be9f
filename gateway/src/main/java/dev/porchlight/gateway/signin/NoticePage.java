package dev.porchlight.gateway.signin;

import dev.porchlight.gateway.provider.Provider;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import org.springframework.web.util.UriComponentsBuilder;

/** A plain page for the moments when the UI cannot speak for itself. */
@Component
public class NoticePage {

    private final String template;
    private final Provider provider;

    NoticePage(Provider provider) {
        this.provider = provider;
        try {
            template = new ClassPathResource("pages/notice.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    void signInUnavailable(HttpServletResponse response, String returnTo) throws IOException {
        var again = UriComponentsBuilder.fromPath("/oauth2/authorization/keycloak")
                .queryParam(ReturnTo.PARAMETER, "{page}")
                .encode()
                .buildAndExpand(returnTo)
                .toUriString();
        response.setHeader(HttpHeaders.RETRY_AFTER, "10");
        write(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "You cannot sign in just now",
                "The sign-in service is not answering. It is not your password. Please try again in a minute.",
                again,
                "Try again");
    }

    void signInNotFinished(HttpServletResponse response) throws IOException {
        write(
                response,
                HttpStatus.BAD_REQUEST,
                "Signing in did not finish",
                "The sign-in page was open for too long, or was left half-way. Nothing is lost: please sign in again.",
                "/oauth2/authorization/keycloak",
                "Sign in");
    }

    /** @param traceId what to quote when reporting it */
    public void failed(HttpServletResponse response, int status, String traceId) throws IOException {
        write(
                response,
                HttpStatus.valueOf(status),
                "Something went wrong",
                "The portal could not show this page. If it happens again, tell us the reference " + traceId + ".",
                "/",
                "Go to the home page");
    }

    private void write(
            HttpServletResponse response, HttpStatus status, String title, String text, String link, String action)
            throws IOException {
        var msp = provider.msp();
        var page = template;
        page = fill(page, "msp", msp.name());
        page = fill(page, "phone", msp.phone());
        page = fill(page, "email", msp.email());
        page = fill(page, "title", title);
        page = fill(page, "text", text);
        page = fill(page, "link", link);
        page = fill(page, "action", action);
        response.setStatus(status.value());
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(page.getBytes(StandardCharsets.UTF_8));
    }

    private static String fill(String page, String name, String value) {
        return page.replace("${" + name + "}", HtmlUtils.htmlEscape(value == null ? "" : value));
    }
}
