package dev.porchlight.platform.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DocumentedAnswersTest {

    private final DocumentedAnswers documented = new DocumentedAnswers(() -> new JsonMapper().readTree("""
            {"paths": {
              "/api/lamps": {"post": {"responses": {"201": {}, "default": {}}}},
              "/api/lamps/{id}": {"get": {"responses": {"200": {}, "default": {}}}},
              "/api/lamps/new": {"get": {"responses": {"204": {}, "default": {}}}}
            }}"""));

    @Test
    void aSuccessIsTheDocumentedOne() {
        assertThatCode(() -> hold("POST", "/api/lamps", 201)).doesNotThrowAnyException();
        assertThatThrownBy(() -> hold("POST", "/api/lamps", 200))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("POST /api/lamps");
    }

    @Test
    void theNearestPathCounts() {
        assertThatCode(() -> hold("GET", "/api/lamps/1?a=b", 200)).doesNotThrowAnyException();
        assertThatCode(() -> hold("GET", "/api/lamps/new", 204)).doesNotThrowAnyException();
        assertThatThrownBy(() -> hold("GET", "/api/lamps/new", 200)).isInstanceOf(AssertionError.class);
    }

    @Test
    void problemsAndWhatIsNotDocumentedAreNoneOfItsBusiness() {
        assertThatCode(() -> hold("POST", "/api/lamps", 409)).doesNotThrowAnyException();
        assertThatCode(() -> hold("DELETE", "/api/lamps/1", 204)).doesNotThrowAnyException();
        assertThatCode(() -> hold("GET", "/api/hidden", 200)).doesNotThrowAnyException();
        assertThatCode(() -> hold("GET", "/health", 200)).doesNotThrowAnyException();
    }

    private void hold(String method, String path, int status) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost" + path))
                .method(method, BodyPublishers.noBody())
                .build();
        documented.hold(request, status);
    }
}
