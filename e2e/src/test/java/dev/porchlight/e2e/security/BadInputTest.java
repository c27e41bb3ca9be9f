package dev.porchlight.e2e.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.e2e.system.Answer;
import dev.porchlight.e2e.system.Cast;
import dev.porchlight.e2e.system.Person;
import dev.porchlight.e2e.system.Portal;
import dev.porchlight.e2e.system.PortalTest;
import dev.porchlight.e2e.system.Ticket;
import dev.porchlight.e2e.system.Unique;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each mistake is answered by a problem that names the field, and nothing is stored by halves. */
@PortalTest
class BadInputTest {

    private final Portal portal;
    private final Cast cast;

    BadInputTest(Portal portal) {
        this.portal = portal;
        this.cast = portal.cast();
    }

    private static Map<String, Object> ticket() {
        return new HashMap<>(
                Map.of("summary", "A summary", "details", "<p>Details</p>", "urgency", "low", "impact", "low"));
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("summary", null, "/summary"),
                Arguments.of("summary", "   ", "/summary"),
                Arguments.of("summary", "x".repeat(201), "/summary"),
                Arguments.of("details", null, "/details"),
                Arguments.of("details", "<p> </p><script>x</script>", "/details"),
                Arguments.of("details", "x".repeat(50_001), "/details"),
                Arguments.of("urgency", null, "/urgency"),
                Arguments.of("urgency", "at once", "/urgency"),
                Arguments.of("urgency", 3, "/urgency"),
                Arguments.of("impact", List.of("low"), "/impact"),
                Arguments.of("priority", "extreme", "/priority"),
                Arguments.of("followerIds", List.of(UUID.randomUUID()), "/followerIds/0"),
                Arguments.of("followerIds", List.of("nobody"), "/followerIds/0"),
                Arguments.of("attachmentIds", List.of(UUID.randomUUID()), "/attachmentIds/0"),
                Arguments.of("requesterId", UUID.randomUUID(), "/requesterId"));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @MethodSource("mistakes")
    void a_mistake_in_a_ticket_is_named(String field, Object value, String pointer) {
        String mark = Unique.words("Mistaken");
        Map<String, Object> ticket = ticket();
        ticket.put("summary", mark);
        if (value == null) {
            ticket.remove(field);
        } else {
            ticket.put(field, value);
        }
        portal.as(cast.user()).post("/api/tickets", ticket).expectInvalid(pointer);
        assertThat(portal.as(cast.user())
                        .get("/api/tickets?q=" + mark.replace(' ', '+'))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
    }

    @Test
    void several_mistakes_are_named_at_once() {
        Answer answer = portal.as(cast.user()).post("/api/tickets", Map.of());
        answer.expectInvalid("/summary")
                .expectInvalid("/details")
                .expectInvalid("/urgency")
                .expectInvalid("/impact");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "\"text\"", "{\"summary\":", "<xml/>", "{\"summary\":\"\\ud800\"}"})
    void a_body_that_is_no_ticket_is_refused(String body) {
        portal.as(cast.user()).post("/api/tickets", body).expectProblem(400);
    }

    @Test
    void a_body_of_another_type_is_refused() {
        portal.as(cast.user())
                .send(
                        "POST",
                        "/api/tickets",
                        java.net.http.HttpRequest.BodyPublishers.ofString("x"),
                        "Content-Type",
                        "text/plain")
                .expectProblem(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=0",
                "page=x",
                "size=0",
                "size=101",
                "size=-1",
                "sort=secret",
                "sort=number;drop",
                "status=gone",
                "priority=huge",
                "organisationId=x",
                "assignee=x",
                "cursor=forged",
                "active=perhaps"
            })
    void a_list_asked_for_wrongly_says_what_is_wrong(String query) {
        portal.as(Person.AGENT).get("/api/tickets?" + query).expectProblem(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "-1", "99999999999999999999", "00000000-0000-0000-0000-000000000000", "%20", "%00", "a%2fb"
            })
    void an_unknown_ticket_is_404_or_a_bad_request(String id) {
        Answer answer = portal.as(cast.user()).get("/api/tickets/" + id);
        assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
    }

    @Test
    void an_unknown_thing_to_do_is_405_and_an_unknown_address_404() {
        portal.as(cast.user()).delete("/api/tickets").expectProblem(405);
        portal.as(cast.user()).get("/api/no-such-thing").expectProblem(404);
        portal.as(cast.user())
                .get("/api/tickets/" + UUID.randomUUID() + "/no-such-thing")
                .expectProblem(404);
    }

    @Test
    void an_endless_header_is_no_reason_to_fall_over() {
        Answer answer = portal.as(cast.user()).get("/api/tickets", "X-Endless", "x".repeat(40_000));
        assertThat(answer.status()).isIn(200, 400, 431);
        portal.as(cast.user()).get("/api/tickets").expect(200);
    }

    @Test
    void an_agent_cannot_be_assigned_who_does_not_exist() {
        Ticket ticket = Ticket.open(portal, cast.user(), Unique.words("Nobody's"));
        Answer answer = portal.as(Person.AGENT).put(ticket.path() + "/assignee", Map.of("agentId", UUID.randomUUID()));
        assertThat(answer.status()).as(answer.toString()).isIn(400, 404);
        portal.as(Person.AGENT)
                .put(ticket.path() + "/status", Map.of("status", "resolved"))
                .expectProblem(400);
        portal.as(Person.AGENT).put(ticket.path() + "/priority", Map.of()).expectInvalid("/priority");
    }
}
