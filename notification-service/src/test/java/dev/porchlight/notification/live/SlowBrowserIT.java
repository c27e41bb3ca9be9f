package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.directory.Thing;
import dev.porchlight.notification.NotificationIT;
import dev.porchlight.notification.PlayedTicket;
import dev.porchlight.platform.testing.Tokens.Agent;
import dev.porchlight.platform.testing.Tokens.Contact;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One browser that takes nothing holds up nobody, and what waits for it is bounded. */
class SlowBrowserIT extends NotificationIT {

    private static final int FRAME = 20_000;

    @LocalServerPort
    private int port;

    @Autowired
    private LiveStreams streams;

    @Test
    void aBrowserThatReadsNothingIsCutOff() throws Exception {
        Agent stuck = new Agent(UUID.randomUUID(), "Stuck", List.of("technician"));
        Agent quick = new Agent(UUID.randomUUID(), "Quick", List.of("technician"));
        Contact rita = Contact.at(UUID.randomUUID());
        try (Socket socket = new Socket();
                Listener listener = Listener.to(api.as(quick))) {
            socket.setReceiveBufferSize(4_096);
            socket.connect(new InetSocketAddress("localhost", port));
            socket.getOutputStream()
                    .write(("GET /api/live HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + stuck.token()
                                    + "\r\n\r\n")
                            .getBytes(US_ASCII));
            await().until(() -> open(stuck) == 1);

            byte[] frame = (":" + "x".repeat(FRAME) + "\n\n").getBytes(US_ASCII);
            int frames = LiveStream.MOST_WAITING * 4;
            IntStream.range(0, frames).forEach(i -> {
                streams.tell(List.of(
                        new News("flood " + i, "ticket", Thing.of(UUID.randomUUID()), true, Instant.now(), frame)));
                // The quick one is given its time, so that only the stuck one falls behind.
                await().until(() -> listener.comments() >= i);
            });
            assertThat(streams.waiting(caller -> caller.id().equals(stuck.id().toString())))
                    .isZero();
            PlayedTicket opened = PlayedTicket.opened(events, rita, "Printer");
            await().until(() -> listener.of("ticket").stream().anyMatch(message -> message.data()
                    .get("id")
                    .asString()
                    .equals(opened.id().toString())));
            assertThat(listener.ended()).isFalse();
        }
        await().until(() -> open(stuck) == 0);
    }

    private long open(Agent agent) {
        return streams.count(caller -> caller.id().equals(agent.id().toString()));
    }
}
