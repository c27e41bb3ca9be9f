package dev.porchlight.billing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.billing.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Time that ticket-service says was logged, down to what a customer sees is left. */
@ServiceIT
class ContractJourneyIT extends World {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Tokens.Contact bella;
    private UUID contract;
    private UUID line;
    private UUID ticket;

    @BeforeEach
    void aContractOfTenHoursAMonth() {
        people();
        bella = contact("Bella Billing", "billing-contact");
        Map<String, Object> agreed = new HashMap<>();
        agreed.put("organisationId", harbour);
        agreed.put("name", "Managed support");
        agreed.put("startsOn", TODAY.withDayOfMonth(1).minusMonths(2).toString());
        contract = expect(201, asSeller().post("/api/contracts", agreed)).id();
        line = addLine("Support hours", "hours", Map.of());
        ticket = UUID.randomUUID();
    }

    private UUID addLine(String name, String unit, Map<String, Object> more) {
        Map<String, Object> terms = new HashMap<>(Map.of(
                "name",
                name,
                "unit",
                unit,
                "allotment",
                600,
                "period",
                "month",
                "rollOver",
                Map.of("periods", 1, "most", 300),
                "over",
                Map.of("rule", "rate", "price", Map.of("minorUnits", 9_500, "currency", "GBP"))));
        terms.putAll(more);
        Answer added = expect(201, asSeller().post("/api/contracts/" + contract + "/lines", Map.of("terms", terms)));
        asSeller().after(added).get("/api/contracts/" + contract);
        return added.id();
    }

    private void time(String what, UUID entry, int revision, int minutes, UUID named) {
        Map<String, Object> body = new HashMap<>();
        body.put("ticketId", ticket);
        body.put("number", 70_001);
        body.put("organisationId", harbour);
        body.put("entryId", entry);
        body.put("revision", revision);
        body.put("contractLineId", named);
        body.put("minutes", minutes);
        body.put("workType", "remote");
        body.put("workDate", TODAY.toString());
        body.put("billable", true);
        body.put("agentId", seller.id());
        body.put("agentName", seller.name());
        events.publish("porchlight.ticket." + what + ".v1", ticket, revision, body);
    }

    private JsonNode balance() {
        for (JsonNode item :
                expect(200, as(bella).get("/api/contracts/" + contract)).json().get("lines")) {
            if (item.get("id").asString().equals(line.toString())) {
                return item;
            }
        }
        throw new AssertionError("no such line");
    }

    private long left() {
        return balance().get("left").asLong();
    }

    private JsonNode log() {
        return expect(200, as(bella).get("/api/contracts/" + contract + "/lines/" + line + "/log"))
                .json();
    }

    @Test
    void timeCountsOnceInWhateverOrderItIsHeardOf() {
        // Two months before nothing was used, of which five hours came over.
        assertThat(left()).isEqualTo(900);
        UUID entry = UUID.randomUUID();
        time("TimeCorrected", entry, 2, 30, null);
        await().until(() -> left() == 870);
        time("TimeLogged", entry, 1, 45, null);
        UUID other = UUID.randomUUID();
        time("TimeLogged", other, 1, 60, null);
        await().until(() -> left() == 810);
        time("TimeLogged", other, 1, 60, null);
        time("TimeRemoved", entry, 3, 0, null);
        await().until(() -> left() == 840);
        time("TimeRemoved", other, 2, 0, null);
        await().until(() -> left() == 900);

        JsonNode log = log();
        assertThat(log.get("opening").asLong() + sum(log, "amount"))
                .isEqualTo(log.get("closing").asLong())
                .isEqualTo(900);
        assertThat(log.get("entries").findValuesAsString("kind"))
                .containsExactly("lapsed", "carried-out", "carried-in", "allotment", "work", "work", "work", "work");
    }

    @Test
    void timeOnProjectsCountsAsThatOnTicketsDoes() {
        UUID project = UUID.randomUUID();
        events.publish("porchlight.project.ProjectOpened.v1", project, 0, Map.of("projectId", project, "number", 71));
        UUID entry = UUID.randomUUID();
        onProject(project, entry, 1, 30);
        await().until(() -> left() == 870);
        onProject(project, entry, 0, 45);
        onProject(project, entry, 1, 30);
        time("TimeLogged", UUID.randomUUID(), 1, 60, null);
        await().until(() -> left() == 810);
        JsonNode work = log().get("entries").get(4).get("work");
        assertThat(work.get("on").asString()).isEqualTo("project");
        assertThat(work.get("ticketId").asString()).isEqualTo(project.toString());
        assertThat(work.get("personName").asString()).isEqualTo(seller.name());
        onProject(project, entry, 2, 0);
        await().until(() -> left() == 840);
    }

    private void onProject(UUID project, UUID entry, int revision, int minutes) {
        Map<String, Object> body = new HashMap<>();
        body.put("projectId", project);
        body.put("organisationId", harbour);
        body.put("entryId", entry);
        body.put("revision", revision);
        body.put("minutes", minutes);
        body.put("workType", "remote");
        body.put("workDate", TODAY.toString());
        body.put("billable", true);
        body.put("agentId", seller.id());
        events.publish("porchlight.project.TimeLogged.v1", project, revision, body);
    }

    private static long sum(JsonNode log, String field) {
        long sum = 0;
        for (JsonNode entry : log.get("entries")) {
            sum += entry.get(field).asLong();
        }
        return sum;
    }

    @Test
    void twoAtOnceOnTheLastHalfHourShareItAndTheRestIsOver() {
        time("TimeLogged", UUID.randomUUID(), 1, 870, null);
        await().until(() -> left() == 30);
        time("TimeLogged", UUID.randomUUID(), 1, 120, null);
        ticket = UUID.randomUUID();
        time("TimeLogged", UUID.randomUUID(), 1, 120, null);
        await().until(() -> balance().get("over").asLong() == 210);
        assertThat(left()).isZero();
        assertThat(balance().at("/charged/minorUnits").asLong()).isEqualTo(33_250);
        assertThat(sum(log(), "amount") + log().get("opening").asLong()).isZero();
        events.of(
                "billing",
                contract,
                published -> published.stream()
                                .filter(event -> event.type().equals("porchlight.billing.AllotmentRanLow.v1"))
                                .count()
                        == 2);
    }

    @Test
    void whatFitsNoLineIsShownToAgentsWhoSayWhereItCounts() {
        UUID entry = UUID.randomUUID();
        time("TimeLogged", entry, 1, 60, UUID.randomUUID());
        String unassigned = "/api/billing/work/unassigned?organisationId=" + harbour;
        await().until(() -> asSeller().get(unassigned).json().get("total").asInt() == 1);
        assertThat(asSeller()
                        .get(unassigned + "&q=SAM%20sell")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(asSeller().get(unassigned + "&q=nobody").json().get("total").asInt())
                .isZero();
        assertThat(left()).isEqualTo(900);
        expect(403, as(bella).get(unassigned));
        expect(404, as(bella).put("/api/billing/work/" + entry + "/line", Map.of("lineId", line)));
        expect(400, asSeller().put("/api/billing/work/" + entry + "/line", Map.of("lineId", UUID.randomUUID())));
        expect(204, asSeller().put("/api/billing/work/" + entry + "/line", Map.of("lineId", line)));
        await().until(() -> left() == 840);
        assertThat(asSeller().get(unassigned).json().get("total").asInt()).isZero();
    }

    /** Ninety minutes over at 95.00 an hour, and a top-up for 400.00. */
    @Test
    void whatIsChargedGoesOnOneInvoiceAndComesBackOnceIfThatIsVoid() {
        UUID entry = UUID.randomUUID();
        time("TimeLogged", entry, 1, 990, null);
        await().until(() -> left() == 0);
        String path = "/api/contracts/" + contract;
        expect(
                201,
                asSeller()
                        .post(
                                path + "/lines/" + line + "/top-ups",
                                Map.of("amount", 300, "price", Map.of("minorUnits", 40_000, "currency", "GBP"))));
        await().until(() -> toInvoice() == 54_250);
        // Customers are told what is charged, and not what is still to be invoiced.
        assertThat(as(bella).get(path).json().at("/toInvoice/minorUnits").isMissingNode())
                .isTrue();
        expect(403, as(bella).post(path + "/invoices", Map.of()));
        expect(400, asSeller().post(path + "/invoices", Map.of("upTo", TODAY.plusDays(1))));

        Answer drafted = expect(201, asSeller().post(path + "/invoices", Map.of()));
        UUID invoice = drafted.id();
        assertThat(toInvoice()).isZero();
        assertThat(expect(409, asSeller().post(path + "/invoices", Map.of())).problem())
                .isEqualTo("nothing-to-invoice");
        JsonNode draft = expect(200, asSeller().after(drafted).get("/api/invoices/" + invoice))
                .json();
        assertThat(draft.at("/draft/totals/net/minorUnits").asLong()).isEqualTo(54_250);
        assertThat(draft.at("/draft/content/agreement").asString()).isEqualTo("Managed support");
        assertThat(draft.at("/draft/content/lines/0/description").asString())
                .startsWith("Support hours: beyond the allotment, ");
        assertThat(draft.at("/charges/0/lineId").asString()).isEqualTo(line.toString());
        assertThat(draft.at("/charges/0/amount/minorUnits").asLong()).isEqualTo(54_250);
        // Until it is issued customers know of no invoice.
        assertThat(log().get("invoices")).isEmpty();

        Answer issued = expect(204, asSeller().post("/api/invoices/" + invoice + "/issue"));
        asSeller().after(issued).get("/api/invoices/" + invoice);
        assertThat(log().get("invoices")).hasSize(2);
        assertThat(log().at("/invoices/0/invoiceNumber").asString()).startsWith("INV-");

        // The work was sixty minutes less: so much is less to be charged than was invoiced, and that waits for more.
        time("TimeCorrected", entry, 2, 930, null);
        await().until(() -> balance().get("over").asLong() == 30);
        assertThat(toInvoice()).isZero();

        Answer voided = expect(
                204, asSeller().post("/api/invoices/" + invoice + "/voiding", Map.of("reason", "Agreed otherwise")));
        asSeller().after(voided).get("/api/invoices/" + invoice);
        await().until(() -> toInvoice() == 44_750);
        assertThat(log().get("invoices")).isEmpty();

        UUID second = expect(201, asSeller().post(path + "/invoices", Map.of())).id();
        await().until(() -> asSeller().get("/api/invoices/" + second).status() == 200);
        assertThat(toInvoice()).isZero();
        expect(204, asSeller().delete("/api/invoices/" + second + "/draft"));
        await().until(() -> toInvoice() == 44_750);
    }

    private long toInvoice() {
        return expect(200, asSeller().get("/api/contracts/" + contract))
                .json()
                .at("/toInvoice/minorUnits")
                .asLong();
    }

    @Test
    void topUpsAndAdjustmentsAreInTheLogAndTheReport() {
        String path = "/api/contracts/" + contract + "/lines/" + line;
        expect(
                201,
                asSeller()
                        .post(
                                path + "/top-ups",
                                Map.of(
                                        "amount",
                                        300,
                                        "price",
                                        Map.of("minorUnits", 40_000, "currency", "GBP"),
                                        "reference",
                                        "=PO")));
        Answer adjusted =
                expect(201, asSeller().post(path + "/adjustments", Map.of("amount", -30, "reason", "Agreed by phone")));
        asSeller().after(adjusted).get("/api/contracts/" + contract);
        assertThat(left()).isEqualTo(1_170);
        expect(400, asSeller().post(path + "/adjustments", Map.of("amount", -1_171, "reason", "Too much")));
        expect(400, asSeller().post(path + "/adjustments", Map.of("amount", 0, "reason", "Nothing")));
        expect(400, asSeller().post(path + "/top-ups", Map.of("amount", -1)));
        expect(403, as(bella).post(path + "/top-ups", Map.of("amount", 60)));

        JsonNode report =
                expect(200, as(bella).get("/api/billing/allotments?unit=hours")).json();
        JsonNode only = report.get("lines").get(0);
        assertThat(only.get("closing").asLong()).isEqualTo(1_170);
        assertThat(only.get("opening").asLong() + sum(only, "amount")).isEqualTo(1_170);
        assertThat(only.at("/charged/minorUnits").asLong()).isEqualTo(40_000);
        assertThat(expect(200, as(bella).get("/api/billing/allotments?unit=tickets"))
                        .json()
                        .get("lines")
                        .isEmpty())
                .isTrue();
        assertThat(expect(200, as(bella).get("/api/billing/allotments/csv")).text())
                .contains("'=PO", "Agreed by phone", "closing");
        expect(200, as(bella).get(path + "/log/csv"));
        expect(400, as(bella).get("/api/billing/allotments?from=2026-02-01&to=2026-01-01"));
        expect(400, as(bella).get("/api/billing/allotments?unit=days"));
    }

    @Test
    void onlyThoseWhoMaySeeInvoicesSeeContracts() {
        String log = "/api/contracts/" + contract + "/lines/" + line + "/log";
        for (String path :
                List.of("/api/contracts", "/api/contracts/" + contract, log, log + "/csv", "/api/billing/allotments")) {
            expect(403, as(casey).get(path));
            expect(200, as(bella).get(path));
        }
        assertThat(as(bella).get("/api/contracts").json().get("total").asInt()).isEqualTo(1);
        assertThat(asSeller()
                        .get("/api/contracts?q=managed&organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void badTermsAreNamedByField() {
        String path = "/api/contracts/" + contract + "/lines";
        Map<String, Object> good = Map.of(
                "name", "Blocks", "unit", "hours", "allotment", 600, "period", "whole", "over", Map.of("rule", "stop"));
        refusedAt("/terms/rollOver", path, good, "rollOver", Map.of("periods", 1));
        refusedAt("/terms/over/price", path, good, "over", Map.of("rule", "rate"));
        refusedAt(
                "/terms/over/block",
                path,
                good,
                "over",
                Map.of("rule", "next-block", "price", Map.of("minorUnits", 1, "currency", "GBP")));
        refusedAt("/terms/hourPrice", path, good, "unit", "money");
        refusedAt("/terms/allotment", path, good, "allotment", -1);
        refusedAt(
                "/terms/weights/1/workType",
                path,
                good,
                "weights",
                List.of(Map.of("workType", "remote", "factor", "1.5"), Map.of("workType", "remote", "factor", "2")));
        refusedAt(
                "/terms/weights/0/factor",
                path,
                good,
                "weights",
                List.of(Map.of("workType", "remote", "factor", "1e30")));
    }

    private void refusedAt(String pointer, String path, Map<String, Object> good, String field, Object bad) {
        Map<String, Object> terms = new HashMap<>(good);
        terms.put(field, bad);
        Answer refused = expect(400, asSeller().post(path, Map.of("terms", terms)));
        assertThat(refused.json().get("errors").findValuesAsString("pointer")).contains(pointer);
    }
}
