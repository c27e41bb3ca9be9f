package dev.porchlight.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class QuoteJourneyIT extends World {

    @Autowired
    private ActingPasses passes;

    private UUID id;
    private Answer page;

    @BeforeEach
    void aQuoteThatWasSent() {
        people();
        id = sentQuote();
        page = expect(200, as(casey).get("/api/quotes/" + id));
    }

    private String option(int line) {
        return page.json()
                .at("/current/snapshot/content/sections/0/lines/" + line + "/id")
                .asString();
    }

    private Answer accept(Api by, Map<String, Object> acceptance) {
        return by.post("/api/quotes/" + id + "/acceptance", acceptance);
    }

    @Test
    void fromTheDraftToTheAcceptance() {
        assertThat(page.json().get("reference").asString()).endsWith("-1");
        assertThat(page.json().at("/draft").isNull()).isTrue();
        expect(204, as(casey).post("/api/quotes/" + id + "/views"));
        expect(201, as(casey).post("/api/quotes/" + id + "/messages", Map.of("text", "<p>Why?</p>")));
        Answer answered = expect(201, asSeller().post("/api/quotes/" + id + "/messages", Map.of("text", "<p>So.</p>")));
        assertThat(as(casey).after(answered).get("/api/quotes/" + id).json().get("messages"))
                .hasSize(2);

        Answer totals = expect(200, as(casey).get("/api/quotes/" + id + "/totals?chosen=" + option(1)));
        assertThat(totals.json().at("/dueOnAcceptance/total/minorUnits").asLong())
                .isEqualTo(210_000);
        Answer refused = accept(as(casey), acceptance(page, 180_000, List.of(option(1))));
        expect(409, refused);
        assertThat(refused.problem()).isEqualTo("total-is-another");
        assertThat(refused.json().at("/computed/minorUnits").asLong()).isEqualTo(210_000);

        Answer accepted = expect(200, accept(as(casey), acceptance(page, 210_000, List.of(option(1)))));
        Answer after = expect(200, as(casey).after(accepted).get("/api/quotes/" + id));
        assertThat(after.json().get("status").asString()).isEqualTo("accepted");
        assertThat(after.json().at("/acceptance/agreement/purchaseOrder").asString())
                .isEqualTo("PO 4711");
        assertThat(after.json().at("/acceptance/agreement/declinedOptions/0").asString())
                .isEqualTo(option(2));
        assertThat(after.json().at("/acceptance/signIn").isNull()).isTrue();

        Answer team = expect(200, asSeller().get("/api/quotes/" + id));
        assertThat(team.json().at("/acceptance/signIn/browser").asString()).startsWith("Java-http-client");
        assertThat(team.json().at("/acceptance/signIn/address").asString()).isNotBlank();
        assertThat(team.json().get("views")).hasSize(1);
        var published = events.of("billing", id, found -> found.stream()
                .anyMatch(e -> e.type().equals("porchlight.billing.QuoteAccepted.v1")));
        assertThat(published.getLast().body().get("projectWork").asBoolean()).isTrue();
    }

    @Test
    void aChangeOfAProjectIsDraftedUnderTheIdThatTheProjectKnows() {
        UUID change = UUID.randomUUID();
        events.publish(
                "porchlight.project.ChangeToBeQuoted.v1",
                UUID.randomUUID(),
                7,
                Map.of(
                        "quoteId",
                        change,
                        "organisationId",
                        harbour,
                        "contactId",
                        casey.id(),
                        "accountManagerId",
                        seller.id(),
                        "title",
                        "Second screen"));
        await().until(() -> asSeller().get("/api/quotes/" + change).status() == 200);
        Answer draft = asSeller().get("/api/quotes/" + change);
        assertThat(draft.json().at("/draft/content/title").asString()).isEqualTo("Second screen");
        assertThat(draft.json().at("/draft/content/projectWork").asBoolean()).isFalse();
        assertThat(as(casey).get("/api/quotes/" + change).status()).isEqualTo(404);
    }

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
    void aRevisionRetiresWhatWasShown() {
        Map<String, Object> revised = offer("1740.00");
        expect(
                204,
                asSeller()
                        .put(
                                "/api/quotes/" + id + "/draft",
                                Map.of("contactId", casey.id(), "accountManagerId", seller.id(), "content", revised)));
        assertThat(as(casey)
                        .get("/api/quotes/" + id)
                        .json()
                        .at("/current/version")
                        .asInt())
                .isEqualTo(1);
        send(id);
        Answer refused = expect(409, accept(as(casey), acceptance(page, 180_000, List.of())));
        assertThat(refused.problem()).isEqualTo("quote-has-changed");
        assertThat(refused.json().get("differences").toString()).contains("line 1: 1,500.00 → 1,740.00");
        assertThat(refused.json().get("version").asInt()).isEqualTo(2);
        expect(200, as(casey).get("/api/quotes/" + id + "/versions/1"));
    }

    @Test
    void onBehalfWithProofAndWithdrawn() {
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

    @Test
    void othersDoNotFindItAndListsShowEachTheirOwn() {
        Tokens.Contact colleague = contact("Colin Colleague", "user");
        expect(404, as(colleague).get("/api/quotes/" + id));
        assertThat(as(colleague).get("/api/quotes").json().get("total").asInt()).isZero();
        assertThat(as(contact("Pat Primary", "primary-service-contact"))
                        .get("/api/quotes?status=sent&q=firewall")
                        .json()
                        .get("items"))
                .hasSize(1);
        UUID unsent = expect(201, draft(offer("10.00"))).id();
        expect(404, as(casey).get("/api/quotes/" + unsent));
        assertThat(as(casey).get("/api/quotes/search?q=firewall").json().get("hits"))
                .hasSize(1);
        expect(
                403,
                as(casey)
                        .post(
                                "/api/quotes",
                                Map.of("organisationId", harbour, "contactId", casey.id(), "content", offer("1.00"))));
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
