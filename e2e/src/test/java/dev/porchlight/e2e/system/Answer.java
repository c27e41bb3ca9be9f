package dev.porchlight.e2e.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
public record Answer(String request, HttpResponse<byte[]> response) {

    private static final JsonMapper JSON = new JsonMapper();

    public int status() {
        return response.statusCode();
    }

    public boolean ok() {
        return status() / 100 == 2;
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        return JSON.readTree(response.body());
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public Answer expect(int status) {
        assertThat(status()).as(this::toString).isEqualTo(status);
        return this;
    }

    /** A problem document (RFC 9457) with this status, a trace id, and no word of how the inside is made. */
    public Answer expectProblem(int status) {
        expect(status);
        assertThat(header("Content-Type")).as(this::toString).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        JsonNode problem = json();
        assertThat(problem.path("status").asInt()).as(this::toString).isEqualTo(status);
        assertThat(problem.path("title").asString("")).as(this::toString).isNotBlank();
        assertThat(problem.path("traceId").asString("")).as(this::toString).matches("[0-9a-f]{32}");
        assertThat(text()).doesNotContain("Exception", "java.", "org.springframework", "select ", "axon");
        return this;
    }

    /** The problem names the field. */
    public Answer expectInvalid(String pointer) {
        expectProblem(400);
        assertThat(json().path("errors").valueStream().map(error -> error.path("pointer")
                        .asString("")))
                .as(this::toString)
                .contains(pointer);
        return this;
    }

    @Override
    public String toString() {
        return request + " → " + status() + " " + text().substring(0, Math.min(text().length(), 600));
    }
}
