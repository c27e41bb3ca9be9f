package dev.porchlight.platform.testing.lamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What every request can get wrong, and what every list can do. */
@ServiceIT
class RequestsIT extends LampClient {

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    @Test
    void aStaleIfMatchIsRefused() {
        Answer hung = api().post("/api/lamps", Map.of("place", "drive"));
        Answer stale = api().with("If-Match", "\"7\"").post("/api/lamps/" + hung.id() + "/lighting", "{}");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.problem()).isEqualTo("changed-meanwhile");
        assertThat(api().with("If-Match", "rubbish")
                        .post("/api/lamps/" + hung.id() + "/lighting", "{}")
                        .pointers())
                .containsExactly("If-Match");
        assertThat(api().with("If-Match", hung.header("ETag"))
                        .post("/api/lamps/" + hung.id() + "/lighting", "{}")
                        .status())
                .isEqualTo(204);
    }

    /** However often a byte of it comes. */
    @Test
    void waitsForTheHeadOfARequestOnlySoLong() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream().write("GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Slow: ".getBytes());
            await().atMost(Duration.ofSeconds(5)).until(() -> hasEnded(socket));
        }
    }

    @Test
    void waitsForABodyOnlyAsLongAsItComesAtSomePace() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(100);
            socket.getOutputStream()
                    .write("""
                    POST /api/lamps HTTP/1.1\r
                    Host: localhost\r
                    Authorization: Bearer %s\r
                    Content-Type: application/json\r
                    Content-Length: 100000\r
                    \r
                    {"place": \"""".formatted(Tokens.Agent.technician().token()).getBytes(StandardCharsets.US_ASCII));
            await().atMost(Duration.ofSeconds(10)).until(() -> hasEnded(socket));
        }
    }

    private static boolean hasEnded(Socket socket) throws IOException {
        try {
            socket.getOutputStream().write('a');
            return socket.getInputStream().read(new byte[4_096]) < 0;
        } catch (SocketTimeoutException stillWaiting) {
            return false;
        } catch (SocketException closed) {
            return true;
        }
    }

    @Test
    void badInputNamesItsField() {
        Answer missing = api().post("/api/lamps", "{}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.pointers()).containsExactly("/place");
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
        assertThat(missing.json().get("traceId").asString()).hasSize(32);
        assertThat(api().post("/api/lamps", Map.of("place", "x".repeat(21))).pointers())
                .containsExactly("/place");
        assertThat(api().post("/api/lamps", "{\"place\": {\"a\": 1}}").pointers())
                .containsExactly("/place");
        assertThat(api().post("/api/lamps", "{\"place\": \"a\", \"unknown\": 1}")
                        .pointers())
                .containsExactly("/unknown");
        assertThat(api().post("/api/lamps", "not json").status()).isEqualTo(400);
        assertThat(api().get("/api/lamps/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(api().get("/api/lamps/rubbish").problem()).isEqualTo("not-found");
        assertThat(api().get("/api/nothing").status()).isEqualTo(404);
        assertThat(api().delete("/api/lamps").problem()).isEqualTo("method-not-allowed");
        assertThat(api().with("Accept", "image/png").get("/api/lamps").status()).isEqualTo(406);
        assertThat(api().get("/api/lamps?page=0&size=101").pointers()).containsExactly("page", "size");
        assertThat(api().get("/api/lamps?sort=colour").pointers()).containsExactly("sort");
        assertThat(api().get("/api/lamps?cursor=rubbish").pointers()).containsExactly("cursor");
        assertThat(api().get("/api/lamps?place=%00").pointers()).containsExactly("place");
        assertThat(api().with("Accept", "rubbish").post("/api/lamps", "{}").pointers())
                .containsExactly("/place");
        assertThat(api().with("Portal-Position", "rubbish@1").get("/api/lamps").status())
                .isEqualTo(200);
        assertThat(api().with("X-Long", "x".repeat(20_000)).get("/api/lamps").status())
                .as("what the gateway lets in")
                .isEqualTo(200);
    }

    /** Waited for, it would never come; kept, it would fill the memory. */
    @Test
    void aBodyThatIsAnnouncedTooLargeIsNotWaitedFor() throws IOException {
        for (String type : new String[] {"", "Content-Type: application/json\r\n", "Content-Type: Text/Plain\r\n"}) {
            assertThat(answerTo("POST /api/lamps HTTP/1.1\r\nContent-Length: 25000000\r\n" + type))
                    .startsWith("HTTP/1.1 413 ")
                    .contains("/body-too-large\"");
        }
    }

    /** Forms are nobody's business here, and reading one would come before any token is looked at. */
    @Test
    void aFormIsNotReadBeforeItsSenderIsKnown() throws IOException {
        assertThat(answerTo("PUT /api/lamps HTTP/1.1\r\nContent-Length: 900000\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nAuthorization: Bearer rubbish\r\n"))
                .startsWith("HTTP/1.1 401 ");
    }

    /** The beginning of the answer to a request whose body does not come. */
    private String answerTo(String head) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(5_000);
            String token = head.contains("Authorization")
                    ? ""
                    : "Authorization: Bearer " + Tokens.Agent.technician().token() + "\r\n";
            socket.getOutputStream()
                    .write((head + token + "Idempotency-Key: " + UUID.randomUUID() + "\r\nHost: localhost\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[4_000];
            int length = 0;
            while (!new String(answer, 0, length, StandardCharsets.UTF_8).contains("}")) {
                int read = socket.getInputStream().read(answer, length, answer.length - length);
                if (read < 0) {
                    break;
                }
                length += read;
            }
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    @Test
    void onlyAGenuineTokenIsLetIn() {
        for (String token : new String[] {null, "rubbish", Tokens.expired(), Tokens.forged()}) {
            Answer answer = anybody.as(token).get("/api/lamps");
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.problem()).isEqualTo("sign-in-needed");
        }
        for (int i = 0; i < 3; i++) {
            assertThat(anybody.as(Tokens.ofUnknownKey()).get("/api/lamps").status())
                    .as("also when the realm was asked for its keys a moment ago")
                    .isEqualTo(401);
        }
        assertThat(anybody.as(Tokens.sign(claims -> claims.audience("another")))
                        .get("/api/lamps")
                        .status())
                .isEqualTo(401);
        assertThat(anybody.as(Tokens.sign(claims -> claims.issuer("another")))
                        .get("/api/lamps")
                        .status())
                .isEqualTo(401);
        for (String health : new String[] {"/actuator/health/readiness", "/livez", "/readyz"}) {
            assertThat(anybody.get(health).status()).as(health).isEqualTo(200);
        }
    }

    @Test
    void onePersonDoesNoMoreInAMinuteThanIsAllowed() {
        LampService.COUNTING.set(step -> 0);
        Api person = anybody.as(Tokens.Agent.technician());
        for (int i = 0; i < 3; i++) {
            assertThat(person.post("/api/lamp-counts").status()).isEqualTo(200);
        }
        Answer tooMany = person.post("/api/lamp-counts");
        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.problem()).isEqualTo("limit-reached");
        assertThat(Integer.parseInt(tooMany.header("Retry-After"))).isBetween(1, 60);
        assertThat(person.get("/api/lamps").status()).isEqualTo(200);
        assertThat(anybody.as(Tokens.Agent.technician())
                        .post("/api/lamp-counts")
                        .status())
                .as("another person")
                .isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(anybody.as(Tokens.machine("lamps:count"))
                            .post("/api/lamp-counts")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void whatFailsBeforeAControllerIsAskedIsAProblemToo() {
        jdbc.sql("alter table idempotent_answer rename to idempotent_away").update();
        try {
            Answer away = api().with("Idempotency-Key", "away").post("/api/lamps", Map.of("place", "drive"));
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.problem()).isEqualTo("unavailable");
            assertThat(away.header("Retry-After")).isEqualTo("5");
            assertThat(away.json().get("traceId").asString()).hasSize(32);
        } finally {
            jdbc.sql("alter table idempotent_away rename to idempotent_answer").update();
        }
    }

    @Test
    void aListIsPagedByNumberAndByCursor() {
        String place = "list" + UUID.randomUUID().toString().substring(0, 8);
        List<UUID> ids = IntStream.range(0, 5)
                .mapToObj(i ->
                        api().post("/api/lamps", Map.of("place", place + i)).id())
                .toList();
        await().until(() ->
                api().get("/api/lamps?place=" + place).json().get("total").asInt() == 5);

        Answer second = api().get("/api/lamps?place=" + place + "&size=2&page=2&sort=-place");
        assertThat(second.json().get("items").valueStream().map(item -> item.get("id")
                        .asString()))
                .containsExactly(ids.get(2).toString(), ids.get(1).toString());

        String next = api().get("/api/lamps?size=1&cursor=").json().get("next").asString();
        for (int at : new int[] {0, next.length() / 2, next.length() - 2}) {
            String changed = next.substring(0, at) + (next.charAt(at) == 'A' ? 'B' : 'A') + next.substring(at + 1);
            assertThat(api().get("/api/lamps?cursor=" + changed).pointers()).containsExactly("cursor");
        }

        List<String> walked = new java.util.ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Answer page = api().get("/api/lamps?place=" + place + "&size=2&cursor=" + cursor);
            page.json()
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("id").asString())
                    .forEach(walked::add);
            cursor = page.json().path("next").asString(null);
        }
        assertThat(walked)
                .containsExactlyElementsOf(ids.stream().map(UUID::toString).toList());
    }
}
