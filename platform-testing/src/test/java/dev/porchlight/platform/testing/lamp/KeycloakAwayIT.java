package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.TestServers;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;

/** A service may come up before Keycloak does, and before anybody knows where Kafka is. */
class KeycloakAwayIT {

    @Test
    void whoseTokenCannotBeCheckedYetIsAskedToComeAgain() throws Exception {
        try (var service = SpringApplication.run(
                LampService.class,
                "--server.port=0",
                "--spring.datasource.url=" + TestServers.newDatabase(),
                "--spring.datasource.username=" + TestServers.user(),
                "--spring.datasource.password=" + TestServers.password(),
                "--spring.kafka.bootstrap-servers=kafka.invalid:9092",
                "--porchlight.security.keys=http://localhost:1/certs")) {
            // Also when it was tried a moment ago and is not tried again: nothing is known of the token.
            for (int i = 0; i < 5; i++) {
                assertThat(lamps(service.getEnvironment().getProperty("local.server.port"))
                                .statusCode())
                        .isEqualTo(503);
            }
            HttpResponse<String> answer = lamps(service.getEnvironment().getProperty("local.server.port"));
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
            assertThat(answer.body()).contains("/unavailable\"", "\"traceId\"");
        }
    }

    private static HttpResponse<String> lamps(String port) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/lamps"))
                            .header(
                                    "Authorization",
                                    "Bearer " + Tokens.Agent.technician().token())
                            .build(),
                    BodyHandlers.ofString());
        }
    }
}
