package dev.porchlight.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A line with so long a history that it is not computed from its beginning each time. */
@ServiceIT
class LongContractIT extends World {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));
    private static final LocalDate START = TODAY.withDayOfMonth(1).minusYears(2);

    private Tokens.Contact bella;
    private UUID contract;
    private UUID line;
    private int sequence = 100;

    @BeforeEach
    void aLineOfTwoYears() {
        people();
        bella = contact("Bella Billing", "billing-contact");
        Map<String, Object> agreed =
                Map.of("organisationId", harbour, "name", "Managed support", "startsOn", START.toString());
        contract = expect(201, asSeller().post("/api/contracts", agreed)).id();
        Map<String, Object> terms = new HashMap<>(Map.of(
                "name", "Support hours",
                "unit", "hours",
                "allotment", 600,
                "period", "month",
                "over", Map.of("rule", "rate", "price", Map.of("minorUnits", 9_500, "currency", "GBP"))));
        Answer added = expect(201, asSeller().post("/api/contracts/" + contract + "/lines", Map.of("terms", terms)));
        line = added.id();
        asSeller().after(added).get("/api/contracts/" + contract);
        for (int month = 0; month < 24; month++) {
            worked(START.plusMonths(month), 20, 40);
        }
    }

    private void worked(LocalDate on, int times, int minutes) {
        jdbc.sql("""
                        insert into contract_fact (id, contract_id, line_id, sequence, kind, day, amount, currency, work)
                        select gen_random_uuid(), :contract, :line, :sequence + n, 'WORK', :on, :minutes, 'GBP',
                          jsonb_build_object('entryId', gen_random_uuid(), 'revision', 1, 'ticketId', gen_random_uuid(),
                            'ticketNumber', 7, 'personName', 'Sam Seller', 'workType', 'remote', 'workDate', cast(:on as date),
                            'minutes', :minutes, 'weight', '1')
                        from generate_series(1, :times) n""")
                .param("contract", contract)
                .param("line", line)
                .param("sequence", sequence)
                .param("on", on)
                .param("minutes", minutes)
                .param("times", times)
                .update();
        sequence += times;
    }

    private JsonNode balance() {
        return expect(200, as(bella).get("/api/contracts/" + contract)).json().at("/lines/0");
    }

    private JsonNode log(String range) {
        return expect(200, as(bella).get("/api/contracts/" + contract + "/lines/" + line + "/log" + range))
                .json();
    }

    private long toInvoice() {
        return expect(200, asSeller().get("/api/contracts/" + contract))
                .json()
                .at("/toInvoice/minorUnits")
                .asLong();
    }

    @Test
    void whatComesNowIsAddedToHowItStood() {
        // 800 minutes a month, of which 200 are over, at 95.00 an hour.
        long before = 24 * 20 * 40 - 24 * 600;
        assertThat(balance().get("left").asLong()).isEqualTo(600);
        JsonNode whole = log("?from=" + START);
        assertThat(toInvoice()).isBetween(before * 9_500 / 60 - 24 * 20, before * 9_500 / 60 + 24 * 20);
        long charged = toInvoice();

        worked(TODAY, 3, 100);
        assertThat(balance().get("left").asLong()).isEqualTo(300);
        assertThat(balance().get("used").asLong()).isEqualTo(300);
        JsonNode now = log("");
        assertThat(now.get("opening").asLong()).isZero();
        assertThat(now.get("entries").findValuesAsString("kind")).containsExactly("allotment", "work", "work", "work");
        assertThat(now.get("closing").asLong()).isEqualTo(300);
        assertThat(log("?from=" + START).get("entries").size())
                .isEqualTo(whole.get("entries").size() + 3);
        assertThat(toInvoice()).isEqualTo(charged);
    }

    /** Such as what was said before midnight, and is heard of after it. */
    @Test
    void whatIsHeardOfLateCountsWhereItBelongs() {
        assertThat(balance().get("left").asLong()).isEqualTo(600);
        long charged = toInvoice();
        worked(START.plusMonths(23), 1, 60);
        assertThat(toInvoice()).isEqualTo(charged + 9_500);
        assertThat(toInvoice()).isEqualTo(charged + 9_500);
        worked(TODAY, 1, 60);
        assertThat(balance().get("left").asLong()).isEqualTo(540);
    }

    @Test
    void otherTermsHoldAtOnce() {
        assertThat(balance().get("left").asLong()).isEqualTo(600);
        Map<String, Object> terms = new HashMap<>(Map.of(
                "name", "Support hours",
                "unit", "hours",
                "allotment", 900,
                "period", "month",
                "over", Map.of("rule", "rate", "price", Map.of("minorUnits", 9_500, "currency", "GBP"))));
        Answer changed = expect(
                204,
                asSeller()
                        .put(
                                "/api/contracts/" + contract + "/lines/" + line,
                                Map.of("terms", terms, "fromThisPeriod", true)));
        asSeller().after(changed).get("/api/contracts/" + contract);
        assertThat(balance().get("left").asLong()).isEqualTo(900);
    }
}
