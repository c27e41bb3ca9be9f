package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The counting ends only when its first sign of life was heard: without one, each of these would wait for ever. */
@ServiceIT
@Timeout(60)
class LongAnswerIT {

    @LocalServerPort
    int port;

    private final AtomicBoolean heard = new AtomicBoolean();

    @Test
    void whoWaitsHearsThatTheAnswerIsComingAndThenTheAnswer() throws Exception {
        LampService.COUNTING.set(step -> {
            countUntilHeard(step);
            return 7;
        });
        HttpResponse<InputStream> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat((char) answer.body().read()).isEqualTo(' ');
        heard.set(true);
        assertThat(rest(answer).strip()).isEqualTo("{\"lamps\":7}");
    }

    @Test
    void whatFailsLaterBreaksTheAnswerOff() throws Exception {
        LampService.COUNTING.set(step -> {
            countUntilHeard(step);
            throw new IllegalStateException("a lamp fell");
        });
        HttpResponse<InputStream> answer = ask();
        assertThat((char) answer.body().read()).isEqualTo(' ');
        heard.set(true);
        assertThatThrownBy(() -> rest(answer)).isInstanceOf(IOException.class);
    }

    @Test
    void whatFailsBeforeIsSaid() throws Exception {
        LampService.COUNTING.set(step -> {
            throw new Lamp.LampAlreadyLit();
        });
        HttpResponse<InputStream> answer = ask();
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(rest(answer)).contains("lamp-already-lit");
    }

    private void countUntilHeard(Runnable step) {
        while (!heard.get()) {
            step.run();
            Thread.onSpinWait();
        }
    }

    private HttpResponse<InputStream> ask() throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/lamp-counts"))
                                .header(
                                        "Authorization",
                                        "Bearer " + Tokens.Agent.technician().token())
                                .POST(BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static String rest(HttpResponse<InputStream> answer) throws IOException {
        return new String(answer.body().readAllBytes(), StandardCharsets.UTF_8);
    }
}
