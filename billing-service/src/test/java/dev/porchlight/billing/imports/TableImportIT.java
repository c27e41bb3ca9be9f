package dev.porchlight.billing.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Tables of invoices, as accounting and spreadsheets write them. */
@ServiceIT
class TableImportIT extends World {

    private static final String HEAD =
            "Record,Invoice id,Organisation,Number,Invoice date,Due date,Currency,Net,Tax,Total,"
                    + "Amount due,Description,Quantity,Unit price,Tax rate,Amount,Payment id,Received on\n";

    @Autowired
    private InvoiceIds ids;

    private String first;
    private String second;

    @BeforeEach
    void ids() {
        people();
        first = UUID.randomUUID().toString();
        second = UUID.randomUUID().toString();
    }

    private String invoice(String id, String number, String net) {
        return "invoice," + id + "," + harbour + "," + number + ",2026-03-01,2026-03-31,GBP," + net
                + ",6.07,36.37,26.37,,,,,,,\n";
    }

    private static String line(String id, String description) {
        return "line," + id + ",,,,,,,,,," + description + ",3,10.10,20,30.30,,\n";
    }

    private static String payment(String id, String amount) {
        return "payment," + id + ",,,,,,,,,,,,,," + amount + ",P-" + id + ",2026-03-09\n";
    }

    private Answer send(Api by, String table, boolean dryRun) {
        return by.upload(
                "/api/billing/imports/sheet/table?dryRun=" + dryRun,
                "invoices.csv",
                "text/csv",
                table.getBytes(StandardCharsets.UTF_8));
    }

    private int here() {
        return jdbc.sql("select count(*) from invoice where organisation_id = ?")
                .param(harbour)
                .query(Integer.class)
                .single();
    }

    @Test
    void aDryRunSaysWhatWouldBeAndTheSameTableThenDoesIt() {
        String table = HEAD
                + invoice(first, "S-1", "30.30")
                + line(first, "Support")
                + payment(first, "10.00")
                + invoice(second, "S-2", "30.30");
        Answer dry = expect(200, send(asSeller(), table, true));
        assertThat(dry.json().get("fresh").asInt()).isEqualTo(2);
        assertThat(dry.json().get("imported").asBoolean()).isFalse();
        assertThat(here()).isZero();

        Answer done = expect(200, send(anybody.as(Tokens.machine("billing:write")), table, false));
        assertThat(done.json().get("imported").asBoolean()).as(done.text()).isTrue();
        String id = done.json().at("/invoices/0/id").asString();
        Answer page = expect(200, asSeller().after(done).get("/api/invoices/" + id));
        assertThat(page.json().at("/item/due/minorUnits").asLong()).isEqualTo(2_637);
        long version = page.json().get("version").asLong();

        Answer again = expect(200, send(asSeller(), table, false));
        assertThat(again.json().get("known").asInt()).isEqualTo(2);
        assertThat(asSeller().get("/api/invoices/" + id).json().get("version").asLong())
                .isEqualTo(version);
    }

    @Test
    void whatIsWrongIsSaidOfEachCellAndNothingIsImportedByHalves() {
        String table = HEAD
                + invoice(first, "S-1", "30.30")
                + line(first, "=HYPERLINK(1)")
                + payment(first, "1e30")
                + invoice(second, "S-2", "30.305")
                + line(UUID.randomUUID().toString(), "Whose?")
                + "sum," + second + "\n";
        for (boolean dryRun : new boolean[] {true, false}) {
            Answer refused = expect(200, send(asSeller(), table, dryRun));
            assertThat(refused.json().get("imported").asBoolean()).isFalse();
            assertThat(refused.json()
                            .get("errors")
                            .valueStream()
                            .map(error -> error.get("line").asInt() + " "
                                    + error.get("column").asString()))
                    .containsExactly("3 description", "4 amount", "5 net", "6 invoice id", "7 record");
        }
        assertThat(here()).isZero();
    }

    @Test
    void whatOnlyTurnsOutWhileItIsBroughtInTakesAllBack() {
        expect(200, send(asSeller(), HEAD + invoice(second, "S-2", "30.30"), false));
        UUID other = UUID.randomUUID();
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                other,
                0,
                Map.of("organisationId", other, "name", "Kestrel"));
        await().until(() -> directory.organisation(other).isPresent());
        String table = HEAD
                + invoice(first, "S-1", "30.30")
                + invoice(second, "S-2", "30.30").replace(harbour.toString(), other.toString());
        Answer refused = expect(200, send(asSeller(), table, false));
        assertThat(refused.json().at("/errors/0/line").asInt()).isEqualTo(3);
        assertThat(asSeller().get("/api/invoices/" + ids.of("sheet", first)).status())
                .isEqualTo(404);
    }

    @Test
    void onlyBillingImportsAndOnlyTables() {
        expect(403, send(as(casey), HEAD, true));
        expect(
                403,
                send(anybody.as(known(new Tokens.Agent(UUID.randomUUID(), "Tim", List.of("technician")))), HEAD, true));
        Answer unknown = expect(400, send(asSeller(), "Colour\nred\n", true));
        assertThat(unknown.text()).contains("colour");
    }
}
