package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events.Published;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A ticket's life, through the API. */
@ServiceIT
class TicketJourneyIT extends World {

    @Autowired
    private ActingPasses passes;

    @Test
    void fromReportToReopening() {
        known(agent);
        Tokens.Contact requester = known("Robin Requester");
        Tokens.Contact follower = known("Flo Follower");
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour Dental"));

        Map<String, Object> report = newTicket("Printer on fire");
        report.put("followerIds", List.of(follower.id()));
        Answer opened = as(requester).post("/api/tickets", report);
        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.header("Location")).isEqualTo("/api/tickets/" + opened.id());
        assertThat(opened.header("Portal-Position")).startsWith(opened.id() + "@0.");
        long number = opened.json().get("number").asLong();
        assertThat(number).isGreaterThan(10_000);
        String path = "/api/tickets/" + opened.id();

        JsonNode seen = as(follower).after(opened).get("/api/tickets/" + number).json();
        assertThat(seen.get("id").asString()).isEqualTo(opened.id().toString());
        assertThat(seen.get("status").asString()).isEqualTo("new");
        assertThat(seen.get("priority").asString()).isEqualTo("high");
        assertThat(seen.get("details").asString()).isEqualTo("<p>It smokes.</p>");
        assertThat(seen.get("requester").get("name").asString()).isEqualTo("Robin Requester");
        assertThat(seen.get("followers").get(0).get("name").asString()).isEqualTo("Flo Follower");
        assertThat(seen.get("allowed").get("comment").asBoolean()).isTrue();
        assertThat(seen.get("allowed").get("assign").asBoolean()).isFalse();

        assertThat(asAgent()
                        .put(path + "/assignee", Map.of("agentId", agent.id()))
                        .status())
                .isEqualTo(204);
        Answer reply = asAgent().post(path + "/comments", Map.of("text", "<p>On my way</p>"));
        assertThat(reply.status()).isEqualTo(201);
        assertThat(asAgent()
                        .put(path + "/status", Map.of("status", "waiting-for-customer"))
                        .status())
                .isEqualTo(204);
        as(requester).post(path + "/comments", Map.of("text", "<p>It is out now</p>"));
        asAgent().put(path + "/priority", Map.of("priority", "low"));
        Answer resolved = asAgent().post(path + "/resolution", Map.of("text", "<p>New printer</p>"));
        assertThat(resolved.status()).isEqualTo(204);

        Answer late = as(requester).post(path + "/comments", Map.of("text", "Thanks"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("ticket-already-resolved");

        JsonNode done = as(requester).after(resolved).get(path).json();
        assertThat(done.get("status").asString()).isEqualTo("resolved");
        assertThat(done.get("assignee").get("name").asString()).isEqualTo("Terry Technician");
        assertThat(done.get("allowed").get("comment").asBoolean()).isFalse();
        assertThat(done.get("allowed").get("reopen").asBoolean()).isTrue();
        assertThat(done.get("reopenUntil").asString()).isNotEmpty();
        assertThat(kinds(done))
                .containsExactly(
                        "opened",
                        "assigned",
                        "comment",
                        "status",
                        "status",
                        "comment",
                        "status",
                        "priority",
                        "resolved");
        JsonNode assigned = done.get("timeline").get(1);
        assertThat(assigned.get("to").asString()).isEqualTo("Terry Technician");
        assertThat(assigned.get("actor").get("kind").asString()).isEqualTo("agent");
        assertThat(done.get("timeline").get(2).get("id").asString())
                .isEqualTo(reply.id().toString());

        Answer reopened = as(requester).post(path + "/reopening", Map.of("reason", "It smokes again"));
        assertThat(reopened.status()).isEqualTo(204);
        JsonNode again = as(requester).after(reopened).get(path).json();
        assertThat(again.get("status").asString()).isEqualTo("in-progress");
        assertThat(again.get("resolvedAt").isNull()).isTrue();

        List<Published> published = events.of("ticket", opened.id(), found -> found.size() == 10);
        assertThat(published).extracting(Published::type).first().isEqualTo("porchlight.ticket.TicketOpened.v1");
        assertThat(published)
                .extracting(event -> event.headers().get("ce_sequence"))
                .containsExactly("0", "1", "2", "3", "4", "5", "6", "7", "8", "9");
    }

    @Test
    void whatChangesNothingSucceedsWithoutAPosition() {
        Answer opened = open(known("Robin"), "Twice the same");
        String path = "/api/tickets/" + opened.id();
        assertThat(asAgent()
                        .put(path + "/status", Map.of("status", "in-progress"))
                        .header("Portal-Position"))
                .startsWith(opened.id() + "@1.");
        Answer repeated = asAgent().put(path + "/status", Map.of("status", "in-progress"));
        assertThat(repeated.status()).isEqualTo(204);
        assertThat(repeated.header("Portal-Position")).isNull();
    }

    @Test
    void aStaleIfMatchIsRefused() {
        Answer opened = open(known("Robin"), "Stale");
        String path = "/api/tickets/" + opened.id() + "/priority";
        assertThat(asAgent()
                        .with("If-Match", "\"0\"")
                        .put(path, Map.of("priority", "low"))
                        .status())
                .isEqualTo(204);
        assertThat(asAgent()
                        .with("If-Match", "\"0\"")
                        .put(path, Map.of("priority", "medium"))
                        .status())
                .isEqualTo(412);
    }

    @Test
    void anAgentOrAMachineReportsForAContact() {
        Tokens.Contact requester = known("Robin");
        Map<String, Object> report = newTicket("By phone");
        report.put("requesterId", requester.id());
        for (Api api : List.of(asAgent(), anybody.as(Tokens.machine("tickets:write", "tickets:read")))) {
            Answer opened = api.post("/api/tickets", report);
            assertThat(opened.status()).isEqualTo(201);
            JsonNode seen = as(requester)
                    .after(opened)
                    .get("/api/tickets/" + opened.id())
                    .json();
            assertThat(seen.get("requester").get("id").asString())
                    .isEqualTo(requester.id().toString());
            assertThat(api.get("/api/tickets/" + opened.id()).status()).isEqualTo(200);
        }
    }

    @Test
    void aMachineDoesWhatItsScopesSay() {
        Api reader = anybody.as(Tokens.machine("tickets:read"));
        Answer opened = open(known("Robin"), "Scopes");
        assertThat(reader.get("/api/tickets/" + opened.id()).status()).isEqualTo(200);
        assertThat(reader.post("/api/tickets/" + opened.id() + "/comments", Map.of("text", "a"))
                        .status())
                .isEqualTo(403);
        Api writer = anybody.as(Tokens.machine("tickets:write"));
        assertThat(writer.get("/api/tickets/" + opened.id()).status()).isEqualTo(403);
        assertThat(writer.get("/api/tickets").status()).isEqualTo(403);
        assertThat(writer.post("/api/tickets/" + opened.id() + "/comments", Map.of("text", "a"))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void numbersAreUniqueWhenManyReportAtOnce() throws Exception {
        Tokens.Contact requester = known("Robin");
        Callable<Long> report = () -> as(requester)
                .post("/api/tickets", newTicket("Many"))
                .json()
                .get("number")
                .asLong();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Long> numbers = threads
                    .invokeAll(Stream.generate(() -> report).limit(40).toList())
                    .stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().hasSize(40);
        }
    }

    @Test
    void ofManyCommandsAtOnceEachIsDoneOrRefusedWhole() throws Exception {
        Tokens.Contact requester = known("Robin");
        Answer opened = open(requester, "At once");
        String path = "/api/tickets/" + opened.id();
        Callable<Answer> comment = () -> as(requester).post(path + "/comments", Map.of("text", "me too"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers =
                    threads.invokeAll(Stream.generate(() -> comment).limit(12).toList());
            long done =
                    answers.stream().filter(a -> a.resultNow().status() == 201).count();
            assertThat(answers)
                    .allMatch(
                            a -> a.resultNow().status() == 201 || a.resultNow().status() == 409);
            assertThat(events.of("ticket", opened.id(), found -> found.size() == done + 1))
                    .hasSize((int) done + 1);
        }
    }

    @Test
    void anUnknownTicketIsNotFound() {
        for (String path : List.of("/api/tickets/" + UUID.randomUUID(), "/api/tickets/99999999", "/api/tickets/x")) {
            assertThat(asAgent().get(path).problem()).isEqualTo("not-found");
        }
        assertThat(asAgent()
                        .post("/api/tickets/" + UUID.randomUUID() + "/comments", Map.of("text", "a"))
                        .status())
                .isEqualTo(404);
    }

    private static List<String> kinds(JsonNode ticket) {
        return ticket.get("timeline")
                .valueStream()
                .map(entry -> entry.get("kind").asString())
                .toList();
    }

    @Test
    void whatAnAgentDoesAsTheCustomerBearsBothNames() {
        known(agent);
        Tokens.Contact robin = known("Robin Requester");
        Api acting = anybody.as(agent, robin, passes);
        Answer opened = opened(acting.post("/api/tickets", newTicket("The customer rang")));
        JsonNode seen = as(robin).get("/api/tickets/" + opened.id()).json();
        assertThat(seen.at("/requester/name").asString()).isEqualTo("Robin Requester");
        assertThat(seen.at("/timeline/0/actor/name").asString()).isEqualTo("Robin Requester (Terry Technician)");
        Published event =
                events.of("ticket", opened.id(), found -> !found.isEmpty()).getFirst();
        assertThat(event.headers())
                .containsEntry("ce_actorid", robin.id().toString())
                .containsEntry("ce_agentid", agent.id().toString())
                .containsEntry("ce_agentname", "Terry Technician");
        assertThat(acting.put("/api/tickets/" + opened.id() + "/status", Map.of("status", "in-progress"))
                        .status())
                .isEqualTo(403);
    }
}
