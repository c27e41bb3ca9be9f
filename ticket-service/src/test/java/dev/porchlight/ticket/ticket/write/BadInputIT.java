package dev.porchlight.ticket.ticket.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever is wrong is named, by field, and nothing of it is stored. */
@ServiceIT
class BadInputIT extends World {

    private static final Object MISSING = new Object();

    private record Wrong(String path, String field, Object value, String pointer) {}

    @TestFactory
    Stream<DynamicTest> aNewTicket() {
        Tokens.Contact requester = Tokens.Contact.at(harbour);
        Tokens.Contact stranger = known(Tokens.Contact.at(UUID.randomUUID()));
        return Stream.of(
                        wrong("summary", MISSING),
                        wrong("summary", null),
                        wrong("summary", " \n "),
                        wrong("summary", "\u200b"),
                        wrong("summary", "x".repeat(201)),
                        wrong("summary", Map.of("a", 1)),
                        wrong("summary", List.of()),
                        wrong("details", MISSING),
                        wrong("details", "<script>alert(1)</script>"),
                        wrong("details", "x".repeat(50_001)),
                        wrong("urgency", MISSING),
                        wrong("urgency", "enormous"),
                        wrong("urgency", "HIGH"),
                        wrong("urgency", 2),
                        wrong("impact", MISSING),
                        wrong("impact", List.of("low")),
                        wrong("priority", "urgent"),
                        wrong("requesterId", UUID.randomUUID()),
                        wrong("requesterId", "me"),
                        wrong("requesterId", ""),
                        wrong("priority", ""),
                        wrong("followerIds", "x"),
                        wrong("followerIds", List.of("x"), "/followerIds/0"),
                        wrong("followerIds", java.util.Collections.singletonList(null), "/followerIds/0"),
                        wrong("followerIds", List.of(UUID.randomUUID()), "/followerIds/0"),
                        wrong("followerIds", List.of(stranger.id()), "/followerIds/0"),
                        wrong(
                                "followerIds",
                                Stream.generate(UUID::randomUUID).limit(51).toList()),
                        wrong("attachmentIds", List.of(UUID.randomUUID()), "/attachmentIds/0"),
                        wrong(
                                "attachmentIds",
                                Stream.generate(UUID::randomUUID).limit(21).toList()),
                        wrong("organisationId", UUID.randomUUID()))
                .map(wrong -> refused(requester, newTicket("Sound"), wrong));
    }

    @TestFactory
    Stream<DynamicTest> whatIsDoneToATicket() {
        Tokens.Contact requester = known("Robin");
        String ticket = "/api/tickets/" + open(requester, "Target").id();
        return Stream.of(
                        new Wrong(ticket + "/comments", "text", MISSING, "/text"),
                        new Wrong(ticket + "/comments", "text", "<p> </p>", "/text"),
                        new Wrong(ticket + "/comments", "text", "x".repeat(50_001), "/text"),
                        new Wrong(ticket + "/attachments", "attachmentIds", List.of(), "/attachmentIds"),
                        new Wrong(ticket + "/attachments", "attachmentIds", MISSING, "/attachmentIds"),
                        new Wrong(ticket + "/resolution", "text", "x".repeat(50_001), "/text"),
                        new Wrong(ticket + "/reopening", "reason", "x".repeat(50_001), "/reason"))
                .map(wrong -> refused(requester, new HashMap<>(), wrong));
    }

    @Test
    void whatAgentsPut() {
        String ticket = "/api/tickets/" + open(known("Robin"), "Target").id();
        assertThat(asAgent().put(ticket + "/status", Map.of("status", "lost")).pointers())
                .containsExactly("/status");
        assertThat(asAgent()
                        .put(ticket + "/status", Map.of("status", "resolved"))
                        .pointers())
                .containsExactly("/status");
        assertThat(asAgent().put(ticket + "/status", "{}").pointers()).containsExactly("/status");
        assertThat(asAgent().put(ticket + "/priority", "{\"priority\":null}").pointers())
                .containsExactly("/priority");
        assertThat(asAgent().put(ticket + "/assignee", Map.of("agentId", "x")).pointers())
                .containsExactly("/agentId");
        assertThat(asAgent().put(ticket + "/assignee", Map.of("agentId", " ")).pointers())
                .containsExactly("/agentId");
        assertThat(asAgent()
                        .put(ticket + "/assignee", Map.of("agentId", UUID.randomUUID()))
                        .pointers())
                .containsExactly("/agentId");
        assertThat(asAgent()
                        .put(ticket + "/followers/" + UUID.randomUUID(), "{}")
                        .status())
                .isEqualTo(404);
        assertThat(asAgent().put(ticket + "/followers/x", "{}").status()).isEqualTo(404);
    }

    @Test
    void whatIsNotJsonAtAll() {
        Tokens.Contact requester = Tokens.Contact.at(harbour);
        for (String body : List.of("", "null", "[]", "{", "\"a\"", "<ticket/>", "{\"summary\": \"\\ud800")) {
            Answer answer = as(requester).post("/api/tickets", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.problem()).isEqualTo("invalid-input");
        }
    }

    @Test
    void whatIsTooLargeToBeRead() {
        Tokens.Contact requester = Tokens.Contact.at(harbour);
        String huge = "{\"summary\":\"" + "x".repeat(2_000_000) + "\"}";
        Answer told = as(requester).post("/api/tickets", huge);
        Answer inChunks = as(requester)
                .send(as(requester)
                        .request("/api/tickets")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(huge.getBytes(UTF_8)))));
        for (Answer answer : List.of(told, inChunks)) {
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.problem()).isEqualTo("body-too-large");
        }
    }

    @Test
    void scriptInEveryTextIsHarmless() {
        String script = "<script>alert(1)</script>";
        Tokens.Contact requester = known(Tokens.Contact.at(harbour).named("Robin " + script));
        Map<String, Object> report = newTicket("Broken " + script);
        report.put("details", "<p>Look" + script + "</p>");
        Answer opened = opened(as(requester).post("/api/tickets", report));
        String path = "/api/tickets/" + opened.id();
        as(requester).post(path + "/comments", Map.of("text", "Hm " + script));
        Answer resolved = asAgent().post(path + "/resolution", Map.of("text", "Done " + script));
        var seen = as(requester).after(resolved).get(path).json();
        assertThat(seen.get("details").asString()).isEqualTo("<p>Look</p>");
        assertThat(seen.get("timeline").toString().replace("Robin " + script, ""))
                .doesNotContain("<script>");
        assertThat(seen.get("summary").asString()).isEqualTo("Broken " + script);
    }

    @Test
    void charactersThatCannotBeStoredAreTakenOut() {
        Tokens.Contact requester = known("Robin");
        Answer opened = as(requester)
                .post(
                        "/api/tickets",
                        "{\"summary\":\"a\\u0000b\\ud800c\",\"details\":\"d\\u0000e\\udc00f\",\"urgency\":\"low\","
                                + "\"impact\":\"low\"}");
        assertThat(opened.status()).isEqualTo(201);
        var seen = as(requester).after(opened).get("/api/tickets/" + opened.id());
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.json().get("summary").asString()).isEqualTo("a b c");
    }

    private static Wrong wrong(String field, Object value) {
        return wrong(field, value, "/" + field);
    }

    private static Wrong wrong(String field, Object value, String pointer) {
        return new Wrong("/api/tickets", field, value, pointer);
    }

    private DynamicTest refused(Tokens.Contact by, Map<String, Object> body, Wrong wrong) {
        String value = String.valueOf(wrong.value() == MISSING ? "missing" : wrong.value());
        String name = wrong.path().replaceFirst(".*/", "") + " " + wrong.field() + " "
                + value.substring(0, Math.min(40, value.length()));
        return dynamicTest(name, () -> {
            if (wrong.value() == MISSING) {
                body.remove(wrong.field());
            } else {
                body.put(wrong.field(), wrong.value());
            }
            long before = stored();
            Answer answer = as(by).post(wrong.path(), body);
            assertThat(answer.status()).as(answer.text()).isEqualTo(400);
            assertThat(answer.pointers()).containsExactly(wrong.pointer());
            assertThat(answer.text()).doesNotContain("java.", "dev.porchlight.t");
            assertThat(stored()).isEqualTo(before);
        });
    }

    private long stored() {
        return jdbc.sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }
}
