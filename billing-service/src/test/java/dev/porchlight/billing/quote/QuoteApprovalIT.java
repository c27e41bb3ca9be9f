package dev.porchlight.billing.quote;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceIT
class QuoteApprovalIT extends World {

    private Tokens.Agent boss;
    private Map<String, Object> settings;

    @BeforeEach
    void fromTwoThousandOn() {
        people();
        boss = known(new Tokens.Agent(UUID.randomUUID(), "Bo Boss", List.of("administrator")));
        settings = new HashMap<>();
        settings.put("seller", Map.of("name", "Northgate IT", "address", List.of()));
        settings.put("taxRates", List.of(Map.of("name", "VAT", "tax", VAT)));
        settings.put("terms", Map.of("count", 30, "unit", "days"));
        settings.put("roundingRule", "document-half-up");
        settings.put("pricesIncludeTax", false);
        settings.put("currency", "GBP");
        settings.put("timeZone", "Europe/London");
        settings.put("invoicePrefix", "INV-");
        settings.put("creditNotePrefix", "CN-");
        settings.put("consent", "I accept.");
        settings.put("quoteApproval", approval(boss.id()));
        expect(204, asSeller().put("/api/billing/settings", settings));
    }

    private static Map<String, Object> approval(UUID approver) {
        return Map.of(
                "totalFrom",
                Map.of("minorUnits", 200_000, "currency", "GBP"),
                "steps",
                List.of(Map.of("quorum", Map.of("kind", "any"), "people", List.of(approver))));
    }

    /** Other tests send what they like. */
    @AfterEach
    void nobodyIsAsked() {
        settings.remove("quoteApproval");
        expect(204, asSeller().put("/api/billing/settings", settings));
    }

    @Test
    void aQuoteIsSentOnceAColleagueAgreed() {
        Answer drafted = expect(201, draft(offer("1500.00")));
        UUID id = drafted.id();
        String quote = "/api/quotes/" + id;
        Answer refused = expect(409, asSeller().post(quote + "/sending", Map.of()));
        assertThat(refused.problem()).isEqualTo("quote-needs-approval");
        assertThat(refused.json().at("/limits/0/value").asString()).isEqualTo("2580.00");

        Answer asked = expect(204, asSeller().post(quote + "/approval", Map.of("comment", "For a new customer")));
        Answer page = expect(200, asSeller().after(asked).get(quote));
        assertThat(page.json().at("/allowed/send").asBoolean()).isFalse();
        assertThat(page.json().at("/allowed/approve").asBoolean()).isFalse();
        assertThat(page.json().at("/approval/seats/0/person/name").asString()).isEqualTo("Bo Boss");

        Answer list = expect(200, anybody.as(boss).get("/api/quotes?awaitsMe=true"));
        assertThat(list.json().at("/items/0/id").asString()).isEqualTo(id.toString());
        assertThat(list.json().at("/items/0/approval").asString()).isEqualTo("waiting");
        assertThat(expect(200, asSeller().get("/api/quotes?awaitsMe=true"))
                        .json()
                        .at("/total")
                        .asInt())
                .isZero();

        int round = page.json().at("/approval/round").asInt();
        Map<String, Object> yes = Map.of("approve", true, "round", round);
        expect(409, asSeller().post(quote + "/approval/decision", yes));
        Answer agreed = expect(204, anybody.as(boss).post(quote + "/approval/decision", yes));
        assertThat(expect(200, asSeller().after(agreed).get(quote))
                        .json()
                        .at("/allowed/send")
                        .asBoolean())
                .isTrue();
        send(id);

        Answer shown = expect(200, as(casey).get(quote));
        assertThat(shown.json().at("/approval").isNull()).isTrue();
        assertThat(shown.text()).doesNotContain("For a new customer").doesNotContain("Bo Boss");
        expect(403, as(casey).post(quote + "/approval", Map.of()));
    }

    @Test
    void rulesThatCannotHoldAreRefusedWithTheField() {
        settings.put("quoteApproval", approval(UUID.randomUUID()));
        Answer stranger = expect(400, asSeller().put("/api/billing/settings", settings));
        assertThat(stranger.text()).contains("/quoteApproval/steps/0/people");
        settings.put(
                "quoteApproval",
                Map.of("steps", List.of(Map.of("quorum", Map.of("kind", "any"), "role", "administrator"))));
        assertThat(expect(400, asSeller().put("/api/billing/settings", settings))
                        .text())
                .contains("\"/quoteApproval\"");
        settings.put(
                "quoteApproval",
                Map.of(
                        "discountAbove",
                        "10.555",
                        "steps",
                        List.of(Map.of("quorum", Map.of("kind", "any"), "role", "administrator"))));
        assertThat(expect(400, asSeller().put("/api/billing/settings", settings))
                        .text())
                .contains("/quoteApproval/discountAbove");
    }
}
