package dev.porchlight.gateway.testing;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A caller of one gateway: keeps cookies, follows nothing by itself. */
public final class Browser {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> cookies;
    private final int port;

    public Browser(int port) {
        this(port, new ConcurrentHashMap<>());
    }

    private Browser(int port, Map<String, String> cookies) {
        this.port = port;
        this.cookies = cookies;
    }

    /** The same browser, whose next request reaches another replica. */
    public Browser at(int otherPort) {
        return new Browser(otherPort, cookies);
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    public record Answer(HttpResponse<byte[]> response) {
        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse(null);
        }

        public String text() {
            return new String(response.body(), StandardCharsets.UTF_8);
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** The last word of a problem's type. */
        public String problem() {
            return json().path("type").asString("").replaceFirst(".*/", "");
        }

        /** A header as the service behind the gateway saw it. */
        public String seen(String header) {
            return json().at("/headers/" + header + "/0").asString(null);
        }
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, BodyPublishers.noBody(), headers);
    }

    /** Changes something, with the token that shows that the page was ours. */
    public Answer post(String path, String json) {
        return send(
                "POST",
                path,
                BodyPublishers.ofString(json),
                "Content-Type",
                "application/json",
                "X-XSRF-TOKEN",
                csrf());
    }

    public Answer send(String method, String path, BodyPublisher body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .method(method, body);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return new Answer(response);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    public String csrf() {
        if (!cookies.containsKey("XSRF-TOKEN")) {
            get("/api/session");
        }
        return cookies.getOrDefault("XSRF-TOKEN", "");
    }

    /** Signs in as the subject, and returns the gateway's answer to coming back from Keycloak. */
    public Answer signIn(String subject, String returnTo) {
        return comeBack(leaveForKeycloak(returnTo), subject);
    }

    public Answer signIn(String subject) {
        return signIn(subject, "/");
    }

    /** Where the browser is sent to sign in. */
    public URI leaveForKeycloak(String returnTo) {
        var query = URLEncoder.encode(returnTo, StandardCharsets.UTF_8);
        return URI.create(
                get("/oauth2/authorization/keycloak?returnTo=" + query).header("Location"));
    }

    public Answer comeBack(URI authorization, String subject) {
        var asked = UriComponentsBuilder.fromUri(authorization).build().getQueryParams();
        var code = String.join(":", subject, asked.getFirst("nonce"), asked.getFirst("code_challenge"));
        return get("/login/oauth2/code/keycloak?state=" + asked.getFirst("state") + "&code=" + code);
    }

    private void keep(String header) {
        for (var cookie : HttpCookie.parse(header)) {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        }
    }
}
