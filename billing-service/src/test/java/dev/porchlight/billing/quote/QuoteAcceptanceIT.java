package dev.porchlight.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who accepts a quote, how, and which acceptance counts. */
@ServiceIT
class QuoteAcceptanceIT extends QuoteWorld {

    @Autowired
    private ActingPasses passes;

    @Test
    void ofFiftyAtOnceOneWinsAndItsRetryIsAnsweredTheSame() throws Exception {
        Map<String, Object> acceptance = acceptance(page, 180_000, List.of());
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            String key = UUID.randomUUID().toString();
            attempts.add(() -> accept(as(casey).with("Idempotency-Key", key), acceptance));
        }
        List<Integer> statuses = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(50)) {
            for (Future<Answer> attempt : pool.invokeAll(attempts)) {
                statuses.add(attempt.get().status());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(49);
        var acceptances = events.of("billing", id, found -> found.stream()
                .anyMatch(e -> e.type().equals("porchlight.billing.QuoteAccepted.v1")));
        assertThat(acceptances)
                .filteredOn(e -> e.type().equals("porchlight.billing.QuoteAccepted.v1"))
                .hasSize(1);
    }

    @Test
    void theSameKeyGivesTheSameAnswer() {
        Api keyed = as(casey).with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> acceptance = acceptance(page, 180_000, List.of());
        Answer first = expect(200, accept(keyed, acceptance));
        assertThat(expect(200, accept(keyed, acceptance)).text()).isEqualTo(first.text());
    }

    @Test
    void onBehalfWithProofAndWithdrawn() {
        withoutProject();
        Answer file = expect(
                201,
                asSeller()
                        .upload(
                                "/api/billing/attachments",
                                "mail.txt",
                                "text/plain",
                                "Yes please".getBytes(StandardCharsets.UTF_8)));
        Answer accepted = expect(
                200,
                asSeller()
                        .post(
                                "/api/quotes/" + id + "/acceptance-on-behalf",
                                Map.of(
                                        "version",
                                        1,
                                        "purchaseOrder",
                                        " n/a ",
                                        "acceptedBy",
                                        casey.id(),
                                        "channel",
                                        "mail",
                                        "attachmentIds",
                                        List.of(file.id()))));
        Answer shown = as(casey).after(accepted).get("/api/quotes/" + id);
        assertThat(shown.json().at("/acceptance/signature").isNull()).isTrue();
        assertThat(shown.json().at("/acceptance/channel").asString()).isEqualTo("mail");
        assertThat(shown.json().at("/acceptance/agreement/purchaseOrder").asString())
                .isEqualTo("N/A");
        expect(200, as(casey).get("/api/billing/attachments/" + file.id()));
        Answer withdrawn = expect(
                204,
                asSeller().post("/api/quotes/" + id + "/acceptance-withdrawal", Map.of("reason", "Wrong customer")));
        assertThat(as(casey)
                        .after(withdrawn)
                        .get("/api/quotes/" + id)
                        .json()
                        .get("status")
                        .asString())
                .isEqualTo("sent");
    }

    /** What was chosen counts no more: the list says again what is offered, and it can be chosen otherwise. */
    @Test
    void whatWasWithdrawnIsOfferedAsBefore() {
        withoutProject();
        Answer accepted = expect(200, accept(as(casey), acceptance(page, 210_000, List.of(option(1)))));
        assertThat(priceAfter(accepted)).isEqualTo(210_000);
        Answer withdrawn = expect(
                204, asSeller().post("/api/quotes/" + id + "/acceptance-withdrawal", Map.of("reason", "Not yet")));
        assertThat(priceAfter(withdrawn)).isEqualTo(180_000);
        Answer again = expect(200, accept(as(casey), acceptance(page, 228_000, List.of(option(2)))));
        assertThat(priceAfter(again)).isEqualTo(228_000);
    }

    @Test
    void whatWasAddedToAProjectIsNotWithdrawn() {
        withoutProject();
        Answer accepted = expect(200, accept(as(casey), acceptance(page, 180_000, List.of())));
        UUID project = UUID.randomUUID();
        events.publish("porchlight.project.ProjectOpened.v1", project, 0, Map.of("projectId", project, "number", 71));
        events.publish(
                "porchlight.project.ChangeAgreed.v1",
                project,
                1,
                Map.of(
                        "projectId",
                        project,
                        "changeId",
                        UUID.randomUUID(),
                        "title",
                        "More",
                        "quote",
                        Map.of("quoteId", id, "reference", "1-1")));
        await().until(() -> as(casey)
                .after(accepted)
                .get("/api/quotes/" + id)
                .json()
                .at("/followUps/0/what")
                .asString("")
                .equals("project"));
        Answer refused = expect(
                409, asSeller().post("/api/quotes/" + id + "/acceptance-withdrawal", Map.of("reason", "Not yet")));
        assertThat(refused.problem()).isEqualTo("something-followed-from-quote");
    }

    /** What has expired was sent, and is shown as what it is. */
    @Test
    void theyAreSortedByTheStatusTheyShow() {
        UUID expired = sentQuote();
        jdbc.sql("update quote set expires_at = now() - interval '1 day' where id = ?")
                .param(expired)
                .update();
        UUID rejected = sentQuote();
        Answer last = expect(
                204, as(casey).post("/api/quotes/" + rejected + "/rejection", Map.of("version", 1, "reason", "No")));
        var first = as(casey)
                .after(last)
                .get("/api/quotes?sort=status&size=2&cursor=")
                .json();
        assertThat(first.get("items").findValuesAsString("status")).containsExactly("expired", "rejected");
        var next = as(casey)
                .get("/api/quotes?sort=status&size=2&cursor="
                        + first.get("next").asString())
                .json();
        assertThat(next.get("items").findValuesAsString("status")).containsExactly("sent");
    }

    private long priceAfter(Answer command) {
        return as(casey)
                .after(command)
                .get("/api/quotes")
                .json()
                .at("/items/0/price/minorUnits")
                .asLong();
    }

    private void withoutProject() {
        Map<String, Object> content = offer("1500.00");
        content.put("projectWork", false);
        id = expect(201, draft(content)).id();
        send(id);
        page = expect(200, as(casey).get("/api/quotes/" + id));
    }

    @Test
    void whatCannotBeIsNamed() {
        Map<String, Object> content = offer("1e30");
        assertThat(expect(400, draft(content)).pointers()).containsExactly("/content/sections/0/lines/0/unitPrice");
        assertThat(expect(400, draft(offer("-1"))).pointers()).containsExactly("/content/sections/0/lines/0/unitPrice");
        content = offer("1.00");
        content.put("currency", "EUR");
        assertThat(expect(400, draft(content)).pointers()).containsExactly("/content/currency");
        content.put("currency", "GBP");
        content.put("discount", Map.of("minorUnits", 101, "currency", "GBP"));
        assertThat(expect(400, draft(content)).pointers()).containsExactly("/content/discount");
        content.put("discount", Map.of("minorUnits", 10.125, "currency", "GBP"));
        assertThat(expect(400, draft(content)).pointers()).containsExactly("/content/discount/minorUnits");

        Map<String, Object> dot = acceptance(page, 180_000, List.of());
        dot.put("signature", Map.of("strokes", List.of(Map.of("points", List.of(Map.of("x", 1, "y", 1))))));
        assertThat(expect(422, accept(as(casey), dot)).pointers()).containsExactly("/signature/strokes");
        Map<String, Object> euros = acceptance(page, 180_000, List.of());
        euros.put("total", Map.of("minorUnits", 180_000, "currency", "EUR"));
        assertThat(expect(400, accept(as(casey), euros)).pointers()).containsExactly("/total/currency");
        Map<String, Object> order = acceptance(page, 180_000, List.of());
        order.put("purchaseOrder", " - ");
        assertThat(expect(400, accept(as(casey), order)).pointers()).containsExactly("/purchaseOrder");
        Map<String, Object> consent = acceptance(page, 180_000, List.of());
        consent.put("consent", false);
        assertThat(expect(400, accept(as(casey), consent)).pointers()).containsExactly("/consent");
        expect(404, as(casey).get("/api/quotes/" + UUID.randomUUID()));
    }

    @Test
    void anAgentWhoActsAsTheCustomerCanNeitherAcceptNorReject() {
        Api acting = anybody.as(seller, casey, passes);
        expect(200, acting.get("/api/quotes/" + id));
        Answer accepted = expect(403, accept(acting, acceptance(page, 180_000, List.of())));
        assertThat(accepted.problem()).isEqualTo("only-in-person");
        Answer rejected = expect(
                403, acting.post("/api/quotes/" + id + "/rejection", Map.of("version", 1, "reason", "Too dear")));
        assertThat(rejected.problem()).isEqualTo("only-in-person");
        assertThat(as(casey).get("/api/quotes/" + id).json().get("status").asString())
                .isEqualTo(page.json().get("status").asString());
    }
}
