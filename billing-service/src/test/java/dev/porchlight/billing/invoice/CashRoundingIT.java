package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is due is rounded for those who pay in coins; nothing else is. 10.02 and tax on it come to 12.02. */
@ServiceIT
class CashRoundingIT extends InvoiceWorld {

    private JsonNode settings;

    @BeforeEach
    void fivePence() {
        settings = asSeller().get("/api/billing/settings").json();
        round(Map.of("minorUnits", 5, "currency", "GBP"), 204);
    }

    @AfterEach
    void asBefore() {
        expect(204, asSeller().put("/api/billing/settings", settings));
    }

    private Answer round(Object step, int status) {
        ObjectNode said = settings.deepCopy().asObject();
        said.putPOJO("cashRounding", step);
        return expect(status, asSeller().put("/api/billing/settings", said));
    }

    @Test
    void theTotalStaysAndWhatIsDueIsRounded() {
        UUID id = issued("Support", "10.02");
        Answer page = expect(200, as(bella).get("/api/invoices/" + id));
        assertThat(minor(page.json(), "/item/total")).isEqualTo(1_202);
        assertThat(minor(page.json(), "/item/due")).isEqualTo(1_200);
        assertThat(minor(page.json(), "/cashRounding")).isEqualTo(-2);
        assertThat(minor(page.json(), "/invoice/cashRounding/step")).isEqualTo(5);

        // Later settings change nothing of it.
        round(Map.of("minorUnits", 100, "currency", "GBP"), 204);
        Answer paid = shown(id, pay(id, "part-" + id, 1_195));
        assertThat(minor(paid.json(), "/item/due")).isEqualTo(5);
        Answer rest = shown(id, pay(id, "rest-" + id, 5));
        assertThat(rest.json().at("/item/paymentStatus").asString()).isEqualTo("paid");
        assertThat(minor(rest.json(), "/item/unallocated")).isZero();
        closesAt(0, -2);
    }

    @Test
    void whatIsLeftOfACreditIsRoundedAnewAndAWholeCreditLeavesNothing() {
        UUID id = issued("Support", "10.02");
        String line = shownLine(id);
        shown(
                id,
                expect(
                        201,
                        asSeller()
                                .post(
                                        "/api/invoices/" + id + "/credit-notes",
                                        Map.of(
                                                "reason",
                                                "Too much",
                                                "lines",
                                                List.of(Map.of("lineId", line, "net", gbp(99)))))));
        // 0.99 and 0.20 of tax are credited: 10.83 is left.
        assertThat(minor(asSeller().get("/api/invoices/" + id).json(), "/item/due"))
                .isEqualTo(1_085);
        closesAt(1_085, 2);
        Answer all = shown(
                id, expect(201, asSeller().post("/api/invoices/" + id + "/credit-notes", Map.of("reason", "All"))));
        assertThat(minor(all.json(), "/item/due")).isZero();
        assertThat(all.json().at("/item/paymentStatus").asString()).isEqualTo("credited");
        assertThat(all.json().at("/cashRounding").isNull()).isTrue();
        closesAt(0, 0);
    }

    @Test
    void aVoidInvoiceLeavesNothingEither() {
        UUID id = issued("Support", "10.02");
        assertThat(asSeller()
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/allowed/voiding")
                        .asBoolean())
                .isTrue();
        shown(id, expect(204, asSeller().post("/api/invoices/" + id + "/voiding", Map.of("reason", "Wrong"))));
        closesAt(0, 0);
    }

    @Test
    void onlyCoinsOfTheSettingsOwnCurrencyAreSaid() {
        assertThat(round(Map.of("minorUnits", 5, "currency", "EUR"), 400).pointers())
                .containsExactly("/cashRounding/currency");
        for (int step : new int[] {1, 0, -5, 1_001}) {
            assertThat(round(Map.of("minorUnits", step, "currency", "GBP"), 400).pointers())
                    .containsExactly("/cashRounding/minorUnits");
        }
        assertThat(round(Map.of("minorUnits", 5.5, "currency", "GBP"), 400).pointers())
                .containsExactly("/cashRounding/minorUnits");
    }

    private void closesAt(long closing, long rounded) {
        JsonNode statement = expect(200, as(bella).get("/api/billing/statements/" + harbour))
                .json()
                .path(0);
        assertThat(minor(statement, "/rounded")).isEqualTo(rounded);
        assertThat(minor(statement, "/closing"))
                .isEqualTo(closing)
                .isEqualTo(minor(statement, "/charged")
                        + rounded
                        - minor(statement, "/credited")
                        - minor(statement, "/paid"))
                .isEqualTo(minor(statement, "/due") - minor(statement, "/unallocated"));
    }

    private String shownLine(UUID id) {
        return asSeller()
                .get("/api/invoices/" + id)
                .json()
                .at("/invoice/content/lines/0/id")
                .asString();
    }

    private static Map<String, Object> gbp(long minor) {
        return Map.of("minorUnits", minor, "currency", "GBP");
    }

    private static long minor(JsonNode of, String path) {
        return of.at(path + "/minorUnits").asLong(0);
    }
}
