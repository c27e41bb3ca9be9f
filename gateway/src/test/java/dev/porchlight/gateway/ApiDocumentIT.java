package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.porchlight.gateway.testing.Browser;
import dev.porchlight.gateway.testing.Browser.Answer;
import dev.porchlight.gateway.testing.GatewayIT;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** docs/api/gateway.json is true of real answers, which hold nothing that it does not say. */
@GatewayIT
class ApiDocumentIT {

    @LocalServerPort
    int port;

    private Browser browser;
    private JsonNode document;

    @BeforeEach
    void read() {
        browser = new Browser(port);
        var asSchemas = browser.get("/api/docs/gateway").text().replace("#/components/schemas/", "#/$defs/");
        document = new JsonMapper().readTree(asSchemas);
        schemas().forEach(schema -> ((ObjectNode) schema).put("additionalProperties", false));
    }

    @Test
    void theSessionIsAsDescribed() {
        assertDescribed("/api/session", browser.get("/api/session"));
        browser.signIn(UUID.randomUUID().toString());
        assertDescribed("/api/session", browser.get("/api/session"));
    }

    @Test
    void aSearchIsAsDescribed() {
        assertDescribed("/api/search", browser.get("/api/search?q=a"));
        browser.signIn(UUID.randomUUID().toString());
        assertDescribed("/api/search", browser.get("/api/search"));
        assertDescribed("/api/search", browser.get("/api/search?q=a"));
        assertDescribed("/api/search", browser.get("/api/search?q=ticket-broken+article-nothing"));
    }

    @Test
    void itDescribesWhatThereIs() {
        browser.signIn(UUID.randomUUID().toString());
        document.get("paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .forEach(path -> assertThat(browser.get(path.getKey()).status()).isNotEqualTo(404));
    }

    private JsonNode schemas() {
        return document.at("/components/schemas");
    }

    private void assertDescribed(String path, Answer answer) {
        var responses = document.get("paths").get(path).at("/get/responses");
        var content = responses
                .path(responses.has("" + answer.status()) ? "" + answer.status() : "default")
                .get("content");
        var type = answer.header("Content-Type");
        assertThat(content.propertyNames()).contains(type);
        ObjectNode schema = content.get(type).get("schema").deepCopy().asObject();
        schema.set("$defs", schemas());
        assertThat(SchemaRegistry.withDefaultDialect(Dialects.getDraft202012())
                        .getSchema(schema)
                        .validate(answer.json()))
                .as(answer.text())
                .isEmpty();
    }
}
