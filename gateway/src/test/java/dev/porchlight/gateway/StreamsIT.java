package dev.porchlight.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.gateway.testing.Environment;
import dev.porchlight.gateway.testing.GatewayIT;
import dev.porchlight.gateway.testing.Upstream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that do not end. */
@GatewayIT
class StreamsIT extends BearerOfAToken {

    @Test
    void streamsEventsAsTheyComeAndEndsTheStreamWhenTheReaderLeaves() throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.getOutputStream()
                    .write(("GET /api/live HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nAuthorization: "
                                    + bearer + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            var lines = socket.getInputStream();
            var read = new StringBuilder();
            while (!read.toString().contains("data: 3\n")) {
                read.append((char) lines.read());
            }
            assertThat(read).contains("text/event-stream");
            assertThat(Upstream.OPEN_STREAMS).hasValue(1);
        }
        Awaitility.await().untilAsserted(() -> assertThat(Upstream.OPEN_STREAMS).hasValue(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/live", "/api/%6Cive?lastEventId=1"})
    void streamsTakeNothingFromRequestsWhateverTheyAccept(String stream) throws IOException {
        var readers = new ArrayList<Socket>();
        try {
            for (int i = 0; i < Environment.CONNECTIONS; i++) {
                var reader = new Socket("localhost", port);
                readers.add(reader);
                reader.getOutputStream()
                        .write(("GET " + stream + " HTTP/1.1\r\nHost: localhost\r\nAccept: */*\r\nAuthorization: "
                                        + bearer + "\r\n\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
            }
            Awaitility.await()
                    .untilAsserted(() -> assertThat(Upstream.OPEN_STREAMS).hasValue(Environment.CONNECTIONS));

            assertThat(browser.get("/api/activity", "Authorization", bearer).status())
                    .isEqualTo(200);
        } finally {
            for (var reader : readers) {
                reader.close();
            }
        }
        Awaitility.await().untilAsserted(() -> assertThat(Upstream.OPEN_STREAMS).hasValue(0));
    }
}
