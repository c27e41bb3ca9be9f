package dev.porchlight.notification.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Writes a stream to a browser, for as long as its token holds. Each has a virtual thread, which only waits. */
@RestController
class LiveController {

    private final LiveStreams streams;
    private final Duration heartbeat;

    LiveController(LiveStreams streams, @Value("${porchlight.live.heartbeat:PT20S}") Duration heartbeat) {
        this.streams = streams;
        this.heartbeat = heartbeat;
    }

    /**
     * Server-sent events: {@code ticket} and the names of other kinds (a thing of that kind changed), {@code activity} (the same as an item of
     * the recent activity), {@code resync} (more may have been missed than can be told: load what you show again) and
     * {@code heartbeat} (nothing happened, but the id moves on). A person's 21st stream closes their oldest.
     * Browsers that come back send {@code Last-Event-ID}; pages that reconnect by themselves say {@code lastEventId}. A
     * new page says for how many milliseconds it has been {@code loading}, and hears of all that happened meanwhile.
     */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @ApiResponse(
            responseCode = "200",
            description =
                    "Server-sent events ticket and other kinds of things, activity, resync and heartbeat. The stream ends with the token: come back then.",
            content = @Content(mediaType = MediaType.TEXT_EVENT_STREAM_VALUE, schema = @Schema(type = "string")))
    void live(
            @RequestHeader(name = "Last-Event-ID", required = false) String header,
            @RequestParam(name = "lastEventId", required = false) String parameter,
            @RequestParam(name = "loading", defaultValue = "0") int loading,
            Caller caller,
            HttpServletResponse response)
            throws IOException {
        caller.personId();
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        LiveStreams.Opened opened =
                streams.open(caller, parameter == null ? header : parameter, Duration.ofMillis(loading));
        try {
            write(opened, response.getOutputStream());
        } catch (IOException e) {
            // The browser has gone, which is how most streams end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            streams.closed(opened.stream());
        }
    }

    private void write(LiveStreams.Opened opened, OutputStream browser) throws IOException, InterruptedException {
        LiveStream stream = opened.stream();
        Instant end = (Instant) stream.caller().claims().get("exp");
        // A comment tells proxies and browsers that it has begun; then, to be back quickly after the token's end.
        browser.write(":\nretry: 1000\n\n".getBytes(UTF_8));
        for (News missed : opened.missed()) {
            if (streams.mayKnow(stream.caller(), missed)) {
                browser.write(missed.frame());
            }
        }
        browser.write(opened.gap() ? LiveStreams.resync(opened.from()) : LiveStream.heartbeat(opened.from()));
        browser.flush();
        while (Instant.now().isBefore(end)) {
            Duration left = Duration.between(Instant.now(), end).plusMillis(1);
            byte[] frame = stream.next(Math.min(heartbeat.toMillis(), left.toMillis()));
            if (frame == null) {
                return;
            }
            browser.write(frame);
            browser.flush();
        }
    }
}
