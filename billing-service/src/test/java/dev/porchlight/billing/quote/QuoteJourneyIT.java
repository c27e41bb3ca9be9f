package dev.porchlight.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What becomes of a quote, from its draft on. */
@ServiceIT
class QuoteJourneyIT extends QuoteWorld {

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
        JsonNode difference = as(casey).get("/api/quotes/" + id).json().at("/versions/0/differences/0");
        assertThat(difference.get("part").asString()).isEqualTo("amount");
        assertThat(difference.at("/after/amount/minorUnits").asLong()).isEqualTo(174_000);
    }

    /** Sent in the past, for a day that is over: no job has run, and nobody has read it. */
    @Test
    void whatWasNotAnsweredInTimeIsExpiredByTheClockAlone() {
        Api then = anybody.as(Tokens.machine("billing:write", "history:write"))
                .with("Portal-Occurred-At", "2026-01-05T09:00:00Z");
        Map<String, Object> content = offer("1500.00");
        content.put("validUntil", "2026-01-31");
        UUID old = expect(
                        201,
                        then.post(
                                "/api/quotes",
                                Map.of(
                                        "organisationId",
                                        harbour,
                                        "contactId",
                                        casey.id(),
                                        "accountManagerId",
                                        seller.id(),
                                        "content",
                                        content)))
                .id();
        Answer sent = expect(204, then.post("/api/quotes/" + old + "/sending", Map.of()));
        Answer first = expect(200, as(casey).after(sent).get("/api/quotes/" + old));
        assertThat(first.json().get("status").asString()).isEqualTo("expired");
        assertThat(as(casey)
                        .get("/api/quotes?status=expired")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Answer refused = expect(
                409, as(casey).post("/api/quotes/" + old + "/acceptance", acceptance(first, 180_000, List.of())));
        assertThat(refused.problem()).isEqualTo("quote-has-expired");
        assertThat(as(casey).get("/api/quotes/" + old).json()).isEqualTo(first.json());
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
}
