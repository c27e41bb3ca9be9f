package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** In which order invoices come, and how they stand by the day. */
@ServiceIT
class InvoiceListIT extends InvoiceWorld {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    private Answer imported(String number, LocalDate issuedOn, LocalDate dueOn) {
        Map<String, Object> pounds = Map.of("minorUnits", 12_000, "currency", "GBP");
        Answer imported = expect(
                200,
                anybody.as(Tokens.machine("billing:write"))
                        .put(
                                "/api/billing/imports/xero/invoices/" + UUID.randomUUID(),
                                Map.of(
                                        "organisationId",
                                        harbour,
                                        "number",
                                        number,
                                        "invoiceDate",
                                        issuedOn.toString(),
                                        "dueDate",
                                        dueOn.toString(),
                                        "currency",
                                        "GBP",
                                        "lines",
                                        List.of(),
                                        "net",
                                        pounds,
                                        "tax",
                                        Map.of("minorUnits", 0, "currency", "GBP"),
                                        "total",
                                        pounds)));
        shown(imported.id(), imported);
        return imported;
    }

    @Test
    void theNewestComeFirstAndOfOneDayTheHighestNumber() {
        LocalDate day = TODAY.minusDays(60);
        for (String number : List.of("B-10", "B-8", "B-0011", "B-9")) {
            imported(number, day, TODAY);
        }
        imported("A-7", day.plusDays(1), TODAY);
        imported("C-1", day.minusDays(1), TODAY);
        assertThat(numbers("")).containsExactly("A-7", "B-0011", "B-10", "B-9", "B-8", "C-1");
        assertThat(numbers("&sort=number")).containsExactly("A-7", "B-8", "B-9", "B-10", "B-0011", "C-1");

        draft("Not issued yet", "1.00");
        Answer drafts = expect(200, asSeller().get("/api/invoices?size=1&organisationId=" + harbour));
        assertThat(drafts.json().at("/items/0/paymentStatus").asString()).isEqualTo("draft");
    }

    /** As they are walked one by one, which is how they are on pages too. */
    private List<String> numbers(String sort) {
        List<String> numbers = new ArrayList<>();
        for (String next = ""; next != null; ) {
            JsonNode page = expect(200, as(bella).get("/api/invoices?size=1" + sort + "&cursor=" + next))
                    .json();
            numbers.addAll(page.get("items").findValuesAsString("number"));
            next = page.path("next").asString(null);
        }
        assertThat(expect(200, as(bella).get("/api/invoices?size=100" + sort))
                        .json()
                        .get("items")
                        .findValuesAsString("number"))
                .isEqualTo(numbers);
        return numbers;
    }

    @Test
    void whatIsNotPaidIsOverdueOnceItsLastDayIsOverAndNoJobSaysSo() {
        Answer today = imported("D-1", TODAY.minusDays(30), TODAY);
        Answer yesterday = imported("D-2", TODAY.minusDays(30), TODAY.minusDays(1));
        assertThat(status(today)).isEqualTo("unpaid");
        assertThat(status(yesterday)).isEqualTo("overdue");
        assertThat(expect(200, as(bella).get("/api/invoices?status=overdue"))
                        .json()
                        .get("items")
                        .findValuesAsString("number"))
                .containsExactly("D-2");
    }

    private String status(Answer invoice) {
        return expect(200, as(bella).get("/api/invoices/" + invoice.id()))
                .json()
                .at("/item/paymentStatus")
                .asString();
    }
}
