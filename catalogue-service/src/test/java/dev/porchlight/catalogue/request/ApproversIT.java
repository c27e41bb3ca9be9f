package dev.porchlight.catalogue.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who is asked: those who are there, their stand-ins, others if nobody is left, and nobody for themselves. */
@ServiceIT
class ApproversIT extends ApprovalWorld {

    @Test
    void whoLeavesIsAskedNoMoreAndWithNobodyLeftSomebodyElseIs() {
        Answer request = submitted(robin, item);
        leaves(bea);
        await().untilAsserted(
                        () -> assertThat(of(request).at("/parts/0/waitingFor").findValuesAsString("name"))
                                .containsExactly("Ann"));
        Tokens.Contact pat = known("Pat", "organisation", "primary-service-contact");
        leaves(ann);
        await().untilAsserted(() -> {
            JsonNode part = of(request).at("/parts/0");
            assertThat(part.get("circle").asString()).isEqualTo("primary-service-contacts");
            assertThat(part.get("waitingFor").findValuesAsString("name")).containsExactly("Pat");
            assertThat(part.get("status").asString()).isEqualTo("waiting");
        });
        assertThat(waitingFor(pat)).isEqualTo(1);
        assertThat(of(request).get("history").findValuesAsString("kind")).contains("approver-left");
    }

    @Test
    void whoIsAskedInTheMomentTheyLeaveIsAskedNoMoreEither() {
        UUID forAnn = item("For Ann " + UUID.randomUUID(), byOnly(ann));
        Tokens.Contact pat = known("Pat", "organisation", "primary-service-contact");
        List<Future<Answer>> sent = new ArrayList<>();
        try (ExecutorService all = Executors.newFixedThreadPool(8)) {
            for (int each = 0; each < 24; each++) {
                sent.add(all.submit(() -> as(robin).post("/api/requests", wish(forAnn))));
                if (each == 4) {
                    leaves(ann);
                }
            }
        }
        assertThat(sent)
                .allSatisfy(each -> assertThat(each.resultNow().status()).isEqualTo(201));
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(waitingFor(pat)).isEqualTo(sent.size()));
    }

    private void leaves(Tokens.Contact person) {
        events.publish("porchlight.identity.ContactDeactivated.v1", person.id(), 1, Map.of("contactId", person.id()));
    }

    @Test
    void whatIsAskedWhileSomebodyIsAwayGoesToTheirStandInAsWell() {
        Tokens.Contact cy = known("Cy", "own", "user");
        Instant until = Instant.now().plusSeconds(3_600).truncatedTo(ChronoUnit.SECONDS);
        assertThat(as(ann).put(
                                "/api/stand-ins/" + ann.id(),
                                Map.of(
                                        "standInId", cy.id(),
                                        "from", Instant.now().minusSeconds(60).toString(),
                                        "until", until.toString()))
                        .status())
                .isEqualTo(204);
        JsonNode told = as(robin)
                .post(pathOf(item) + "/preview", Map.of("edition", 1, "answers", Map.of("why", "Old")))
                .json()
                .at("/parts/0/steps/0/people/0");
        assertThat(told.at("/person/name").asString()).isEqualTo("Ann");
        assertThat(told.at("/standIn/name").asString()).isEqualTo("Cy");
        assertThat(Instant.parse(told.get("awayUntil").asString())).isEqualTo(until);
        submitted(robin, item);
        assertThat(waitingFor(cy)).isEqualTo(1);
    }

    @Test
    void whomItIsForSeesItAndDoesNotDecideIt() {
        Tokens.Contact sam = known("Sam", "organisation", "user");
        Answer request = as(sam).post(
                        "/api/requests",
                        Map.of(
                                "itemId",
                                item,
                                "forId",
                                ann.id(),
                                "edition",
                                1,
                                "answers",
                                Map.of("why", "Hers is old")));
        assertThat(request.status()).as(request.text()).isEqualTo(201);
        JsonNode seen =
                as(ann).after(request).get("/api/requests/" + request.id()).json();
        assertThat(seen.at("/requester/name").asString()).isEqualTo("Sam");
        assertThat(seen.at("/beneficiary/name").asString()).isEqualTo("Ann");
        assertThat(seen.at("/allowed/decide")).isEmpty();
        assertThat(waitingFor(ann)).isZero();
        assertThat(as(ann).post(decisionOn(request), yes()).problem()).isEqualTo("asked-for-it");
        assertThat(waitingFor(bea)).isEqualTo(1);
        assertThat(as(bea).get("/api/approvals").text()).contains("Sam", "Ann");
    }

    @Test
    void whoDoesNotDecideIsRemindedByWorkThatIsDueAndIsNotOnceItIsDecided() {
        Answer request = submitted(robin, item);
        await().until(() -> due(request) == 2);
        jdbc.sql("update due set at = now(), next_at = now() where kind = 'approval-reminder' and key = ?")
                .param(request.id() + " 1")
                .update();
        await().untilAsserted(() -> assertThat(of(request).get("history").findValuesAsString("kind"))
                .contains("reminded"));
        assertThat(as(ann).post(decisionOn(request), yes()).status()).isEqualTo(204);
        await().until(() -> due(request) == 0);
    }

    private long due(Answer request) {
        return jdbc.sql("select count(*) from due where key = ? and ended_at is null")
                .param(request.id() + " 1")
                .query(Long.class)
                .single();
    }
}
