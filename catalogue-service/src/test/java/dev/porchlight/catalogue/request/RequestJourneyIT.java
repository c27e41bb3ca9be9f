package dev.porchlight.catalogue.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class RequestJourneyIT extends World {

    @Autowired
    private ActingPasses passes;

    private Tokens.Contact robin;
    private Tokens.Contact ann;
    private UUID item;

    @BeforeEach
    void peopleAndSomethingToAskFor() {
        robin = known("Robin", "own", "user");
        ann = known("Ann", "own", "approver");
        item = item("Laptop " + UUID.randomUUID());
    }

    @Test
    void fromTheCatalogueToAnApproval() {
        JsonNode page = as(robin).get(pathOf(item)).json();
        assertThat(page.at("/form/steps/0/questions/0/label").asString()).isEqualTo("Why?");

        JsonNode preview = as(robin)
                .post(pathOf(item) + "/preview", Map.of("edition", 1, "answers", Map.of("why", "Old")))
                .json();
        assertThat(preview.at("/review/0/text").asString()).isEqualTo("Old");
        assertThat(preview.at("/parts/0/steps/0/people/0/person/name").asString())
                .isEqualTo("Ann");
        assertThat(preview.at("/total/minorUnits").asLong()).isEqualTo(119_900);

        Answer submitted = submitted(robin, item);
        JsonNode seen = as(robin).get("/api/requests/" + submitted.id()).json();
        assertThat(seen.get("status").asString()).isEqualTo("waiting");
        assertThat(seen.at("/parts/0/waitingFor/0/person/name").asString()).isEqualTo("Ann");
        assertThat(seen.at("/allowed/withdraw").asBoolean()).isTrue();
        assertThat(seen.at("/allowed/decide").isEmpty()).isTrue();

        assertThat(as(ann).get("/api/approvals/count").json().get("count").asLong())
                .isEqualTo(1);
        JsonNode waiting = as(ann).get("/api/approvals").json().at("/items/0");
        Answer decided = as(ann).post(
                        "/api/requests/" + submitted.id() + "/parts/1/decision",
                        Map.of("approve", true, "round", waiting.get("round").asInt()));
        assertThat(decided.status()).as(decided.text()).isEqualTo(204);
        JsonNode approved =
                as(robin).after(decided).get("/api/requests/" + submitted.id()).json();
        assertThat(approved.at("/parts/0/status").asString()).isEqualTo("approved");
        assertThat(as(ann).get("/api/approvals/count").json().get("count").asLong())
                .isZero();
        assertThat(as(ann).get("/api/approvals?decided=true")
                        .json()
                        .at("/items/0/vote")
                        .asBoolean())
                .isTrue();

        var published = events.of("catalogue", submitted.id(), found -> found.size() >= 4);
        assertThat(published.toString()).contains("RequestApproved");
    }

    /** As ticket-service tells of it. */
    @Test
    void whatIsDoneInTheTicketIsDoneInTheRequest() {
        Tokens.Contact pat = known("Pat", "organisation", "primary-service-contact");
        UUID request = submitted(pat, item).id();
        UUID ticket = UUID.randomUUID();
        events.publish(
                "porchlight.ticket.TicketOpened.v1",
                ticket,
                0,
                Map.of("ticketId", ticket, "number", 10_042, "request", Map.of("id", request, "number", 7, "part", 1)));
        awaitOfPart(request, "/ticket/number", "10042");
        events.publish("porchlight.ticket.TicketResolved.v1", ticket, 1, Map.of("ticketId", ticket));
        awaitOfPart(request, "/status", "done");
        events.publish("porchlight.ticket.TicketReopened.v1", ticket, 2, Map.of("ticketId", ticket));
        awaitOfPart(request, "/status", "in-progress");
    }

    private void awaitOfPart(UUID request, String pointer, String value) {
        await().untilAsserted(() -> assertThat(asAgent()
                        .get("/api/requests/" + request)
                        .json()
                        .at("/parts/0" + pointer)
                        .asString())
                .isEqualTo(value));
    }

    @Test
    void aLateClickIsAConflict() {
        Answer submitted = submitted(robin, item);
        String path = "/api/requests/" + submitted.id() + "/parts/1/decision";
        assertThat(as(ann).post(path, Map.of("approve", false, "round", 1)).pointers())
                .containsExactly("/comment");
        assertThat(as(ann).post(path, Map.of("approve", false, "round", 1, "comment", "Too dear"))
                        .status())
                .isEqualTo(204);
        Answer late = as(ann).post(path, Map.of("approve", true, "round", 1));
        assertThat(late.problem()).isEqualTo("decided-already");
        assertThat(late.text()).contains("already rejected by Ann");
    }

    @Test
    void aPrimaryServiceContactIsToldAndApprovedAtOnce() {
        Tokens.Contact pat = known("Pat", "organisation", "primary-service-contact");
        JsonNode preview = as(pat).post(
                        pathOf(item) + "/preview", Map.of("edition", 1, "answers", Map.of("why", "Old")))
                .json();
        assertThat(preview.at("/parts/0/automatic").asString()).isEqualTo("Pat is a Primary Service Contact");
        Answer submitted = submitted(pat, item);
        assertThat(as(pat).get("/api/requests/" + submitted.id())
                        .json()
                        .at("/parts/0/status")
                        .asString())
                .isEqualTo("approved");
        assertThat(jdbc.sql("""
                        select convert_from(payload, 'UTF8') from domainevententry
                        where aggregateidentifier = ? and payloadtype like '%RequestApproved%'""")
                        .param(submitted.id().toString())
                        .query(String.class)
                        .single())
                .contains("\"atOnce\":\"primary-service-contact\"");
    }

    @Test
    void whatIsSentTwiceWithOneKeyIsOneRequest() {
        String key = UUID.randomUUID().toString();
        Answer first = as(robin).with("Idempotency-Key", key).post("/api/requests", wish(item));
        Answer again = as(robin).with("Idempotency-Key", key).post("/api/requests", wish(item));
        assertThat(again.id()).isEqualTo(first.id());
    }

    @Test
    void badAnswersAreNamed() {
        Answer refused =
                as(robin).post("/api/requests", Map.of("itemId", item, "edition", 1, "answers", Map.of("else", 1)));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactlyInAnyOrder("/answers/else", "/answers/why");
        Answer foreign = as(robin)
                .post(
                        "/api/requests",
                        Map.of(
                                "itemId",
                                item,
                                "edition",
                                1,
                                "answers",
                                Map.of("why", "x", "machine", UUID.randomUUID().toString())));
        assertThat(foreign.status()).isEqualTo(404);
        assertThat(as(robin)
                        .post("/api/requests", Map.of("itemId", item, "edition", 2, "answers", Map.of("why", "x")))
                        .problem())
                .isEqualTo("form-was-changed");
    }

    @Test
    void aDraftIsKeptUntilItIsSent() {
        String path = pathOf(item) + "/draft";
        assertThat(as(robin)
                        .put(path, Map.of("edition", 1, "answers", Map.of("why", "Ol")))
                        .status())
                .isEqualTo(204);
        assertThat(as(robin).get(path).json().at("/answers/why").asString()).isEqualTo("Ol");
        assertThat(as(ann).get(path).status()).isEqualTo(404);
        submitted(robin, item);
        assertThat(as(robin).get(path).status()).isEqualTo(404);
    }

    @Test
    void whoIsAwayIsStoodInFor() {
        Tokens.Contact ben = known("Ben", "own", "user");
        Answer submitted = submitted(robin, item);
        assertThat(as(ben).get("/api/requests/" + submitted.id()).status()).isEqualTo(404);
        Map<String, Object> absence = Map.of(
                "standInId", ben.id(),
                "from", Instant.now().minusSeconds(60).toString(),
                "until", Instant.now().plusSeconds(3_600).toString());
        Answer named = as(ann).put("/api/stand-ins/" + ann.id(), absence);
        assertThat(named.status()).as(named.text()).isEqualTo(204);
        assertThat(as(ben).put(
                                "/api/stand-ins/" + ben.id(),
                                Map.of(
                                        "standInId", ann.id(),
                                        "from", Instant.now().toString(),
                                        "until", Instant.now().plusSeconds(60).toString()))
                        .problem())
                .isEqualTo("stand-ins-go-in-circles");
        assertThat(as(robin)
                        .get("/api/requests/" + submitted.id())
                        .json()
                        .at("/parts/0/waitingFor/0/standIn/name")
                        .asString())
                .isEqualTo("Ben");
        assertThat(as(ben).get("/api/approvals")
                        .json()
                        .at("/items/0/insteadOf/name")
                        .asString())
                .isEqualTo("Ann");
        assertThat(as(ben).get("/api/requests/" + submitted.id() + "/readers")
                        .json()
                        .get("people")
                        .valueStream()
                        .map(reader -> reader.get("name").asString() + " "
                                + reader.at("/because/0").asString()))
                .contains("Ann approver", "Ben stand-in", "Robin requester");
        Answer decided = as(ben).post(
                        "/api/requests/" + submitted.id() + "/parts/1/decision", Map.of("approve", true, "round", 1));
        assertThat(decided.status()).as(decided.text()).isEqualTo(204);
        JsonNode votes = as(robin)
                .after(decided)
                .get("/api/requests/" + submitted.id())
                .json()
                .at("/parts/0/votes/0");
        assertThat(votes.at("/person/name").asString()).isEqualTo("Ann");
        assertThat(votes.at("/by/name").asString()).isEqualTo("Ben");
    }

    @Test
    void oneAsksForThoseOneSeesAndNamesWhomOneLikes() {
        Tokens.Contact kit = known("Kit", "own", "user");
        assertThat(as(kit).get("/api/requests/people").text()).contains("Kit").doesNotContain("Ann");
        assertThat(as(kit).get("/api/requests/people?everybody=true&q=an").text())
                .contains("Ann")
                .doesNotContain("Kit");
    }

    @Test
    void manyAreDecidedAtOnceEachForItself() {
        Answer one = submitted(robin, item);
        Answer two = submitted(ann, item);
        JsonNode outcomes = as(ann).post(
                        "/api/approvals/decisions",
                        Map.of(
                                "approve",
                                true,
                                "chosen",
                                List.of(
                                        Map.of("requestId", one.id(), "part", 1, "round", 1),
                                        Map.of("requestId", two.id(), "part", 1, "round", 1))))
                .json();
        assertThat(outcomes.at("/0/decided").asBoolean()).isTrue();
        assertThat(outcomes.at("/1/decided").asBoolean()).isFalse();
        assertThat(outcomes.at("/1/refused").asString()).contains("not among those");
    }

    @Test
    void listsAndSearch() {
        Answer submitted = submitted(robin, item);
        long number = submitted.json().get("number").asLong();
        assertThat(as(robin).get("/api/requests").json().at("/items/0/number").asLong())
                .isEqualTo(number);
        assertThat(as(robin)
                        .get("/api/requests?active=false&closed=false")
                        .json()
                        .get("items")
                        .isEmpty())
                .isTrue();
        assertThat(as(robin)
                        .get("/api/requests?q=" + number)
                        .json()
                        .at("/items/0/number")
                        .asLong())
                .isEqualTo(number);
        assertThat(as(robin).get("/api/requests/search?q=old").json().toString())
                .contains(submitted.id().toString());
        Tokens.Contact other = known("Other", "own", "user");
        assertThat(as(other).get("/api/requests/search?q=old").json().toString())
                .doesNotContain(submitted.id().toString());
    }

    @Test
    void theHistoryAndTheVersionBeginWithTheSending() {
        Answer submitted = submitted(robin, item);
        JsonNode before = as(robin).get("/api/requests/" + submitted.id()).json();
        assertThat(before.get("history").size()).isEqualTo(2);
        assertThat(before.get("version").asLong()).isEqualTo(1);
    }

    @Test
    void anAgentWhoActsAsTheCustomerCanNeitherDecideNorNameWhoDecides() {
        Tokens.Agent terry = known(Tokens.Agent.technician());
        Tokens.Contact approver = known("Ada Approver", "organisation", "approver");
        Api acting = anybody.as(terry, approver, passes);
        Answer decided = acting.post(
                "/api/requests/" + UUID.randomUUID() + "/parts/1/decision", Map.of("approve", true, "round", 1));
        assertThat(decided.problem()).isEqualTo("only-in-person");
        Answer named = acting.put(
                "/api/stand-ins/" + approver.id(),
                Map.of(
                        "standInId", known("Ben", "organisation", "approver").id(),
                        "from", Instant.now().plusSeconds(60).toString(),
                        "until", Instant.now().plusSeconds(600).toString()));
        assertThat(named.problem()).as(named.text()).isEqualTo("only-in-person");
    }
}
