package dev.porchlight.billing.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class InvoiceJourneyIT extends InvoiceWorld {

    @Autowired
    private ActingPasses passes;

    @Test
    void listPageCsvAndStatementAgree() {
        UUID first = issued("=HYPERLINK(\"x\")", "150.00");
        UUID second = issued("Monthly", "300.00");
        shown(first, pay(first, "B1", 20_000));
        Answer note =
                expect(201, asSeller().post("/api/invoices/" + second + "/credit-notes", Map.of("reason", "Too much")));
        shown(second, note);

        Answer list = expect(200, as(bella).get("/api/invoices"));
        assertThat(list.json().get("total").asInt()).isEqualTo(3);
        Answer page = expect(200, as(bella).get("/api/invoices/" + first));
        assertThat(page.json().at("/item/paymentStatus").asString()).isEqualTo("paid");
        assertThat(page.json().at("/item/unallocated/minorUnits").asLong()).isEqualTo(2_000);
        assertThat(page.json().at("/invoice/totals/total"))
                .isEqualTo(page.json().at("/item/total"));
        assertThat(as(bella)
                        .get("/api/invoices/" + second)
                        .json()
                        .at("/item/paymentStatus")
                        .asString())
                .isEqualTo("credited");
        assertThat(expect(200, as(bella).get("/api/invoices/" + note.id()))
                        .json()
                        .at("/creditNote/totals/total/minorUnits")
                        .asLong())
                .isEqualTo(36_000);
        assertThat(as(bella)
                        .get("/api/invoices?unpaid=true")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();

        String csv = expect(200, as(bella).get("/api/invoices/csv")).text();
        assertThat(csv).contains("'=HYPERLINK").contains("180.00").contains("360.00");

        Answer statement = expect(200, as(bella).get("/api/billing/statements/" + harbour));
        var one = statement.json().get(0);
        assertThat(one.at("/charged/minorUnits").asLong()).isEqualTo(54_000);
        assertThat(one.at("/credited/minorUnits").asLong()).isEqualTo(36_000);
        assertThat(one.at("/paid/minorUnits").asLong()).isEqualTo(20_000);
        assertThat(one.at("/closing/minorUnits").asLong()).isEqualTo(-2_000);
        assertThat(one.at("/due/minorUnits").asLong()
                        - one.at("/unallocated/minorUnits").asLong())
                .isEqualTo(-2_000);
        expect(200, as(bella).get("/api/billing/statements/" + harbour + "/csv"));

        assertThat(printed("/api/invoices/" + first)).contains("Total £180.00", "Paid £200.00", "Due: £0.00");
        // The settings of before anybody has said them have no VAT number.
        expect(409, as(bella).get("/api/invoices/" + second + "/e-invoice"));
        expect(404, as(bella).get("/api/invoices/" + note.id() + "/e-invoice"));
        assertThat(printed("/api/invoices/" + second)).contains("Credited £360.00", "Due: £0.00");
        assertThat(printed("/api/invoices/" + note.id())).contains("Credit note", "Too much", "Total £360.00");
        assertThat(printed("/api/billing/statements/" + harbour))
                .contains("Harbour Dental", "£360.00", "-£200.00", "Closing balance -£20.00");
    }

    /** The text of its PDF. */
    private String printed(String path) {
        Answer pdf = expect(200, as(bella).get(path + "/document"));
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        try (var document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void onlyThoseWhoMaySeeThem() {
        UUID id = issued("Monthly", "150.00");
        for (String path : List.of(
                "/api/invoices",
                "/api/invoices/csv",
                "/api/invoices/" + id,
                "/api/invoices/" + id + "/document",
                "/api/invoices/" + id + "/e-invoice",
                "/api/billing/statements/" + harbour,
                "/api/billing/statements/" + harbour + "/document")) {
            expect(403, as(casey).get(path));
        }
        Tokens.Contact stranger = Tokens.Contact.at(UUID.randomUUID());
        Api elsewhere = as(new Tokens.Contact(
                stranger.id(), "S", stranger.organisationId(), "E", null, "own", List.of("billing-contact")));
        expect(404, elsewhere.get("/api/invoices/" + id));
        expect(404, elsewhere.get("/api/invoices/" + id + "/document"));
        expect(404, elsewhere.get("/api/billing/statements/" + harbour));
        assertThat(as(casey).get("/api/billing/access").json().get("invoices").asBoolean())
                .isFalse();
        expect(204, asSeller().put("/api/billing/accounts/" + harbour + "/invoice-readers/" + casey.id(), Map.of()));
        expect(200, as(casey).get("/api/invoices/" + id));
        assertThat(as(casey).get("/api/invoices").json().get("total").asInt()).isEqualTo(1);
        expect(204, asSeller().delete("/api/billing/accounts/" + harbour + "/invoice-readers/" + casey.id()));
        expect(403, as(casey).get("/api/invoices/" + id));
        UUID draft = draft("Draft", "1.00");
        expect(404, as(bella).get("/api/invoices/" + draft));
        expect(404, as(bella).get("/api/invoices/" + draft + "/document"));
    }

    @Test
    void theyAreFoundByTheirWordsByThoseWhoMaySeeThem() {
        UUID id = issued("Photocopier", "150.00");
        Answer unsent = expect(
                201,
                asSeller()
                        .post(
                                "/api/invoices",
                                Map.of("organisationId", harbour, "content", content("Photocopier again", "1.00"))));
        shown(unsent.id(), unsent);
        String number =
                as(bella).get("/api/invoices/" + id).json().at("/item/number").asString();
        String plain = String.valueOf(Long.parseLong(number.replaceAll("\\D", "")));

        assertThat(found(as(bella), "photocopier")).containsExactly(id);
        assertThat(found(as(bella), "photocopeir")).containsExactly(id);
        assertThat(found(as(bella), number)).contains(id);
        assertThat(found(as(bella), plain + " photo")).containsExactly(id);
        assertThat(found(asSeller(), "photocopier again")).containsExactly(unsent.id());
        assertThat(found(as(bella), "photocopier again")).isEmpty();
        expect(403, as(casey).get("/api/invoices/search?q=photocopier"));

        Answer note = expect(
                201, asSeller().post("/api/invoices/" + id + "/credit-notes", Map.of("reason", "Toner forgotten")));
        shown(id, note);
        assertThat(found(as(bella), "toner")).containsExactly(note.id());
        Answer discarded = expect(204, asSeller().delete("/api/invoices/" + unsent.id() + "/draft"));
        expect(404, asSeller().after(discarded).get("/api/invoices/" + unsent.id()));
        assertThat(found(asSeller(), "photocopier again")).isEmpty();
    }

    private static List<UUID> found(Api by, String words) {
        return expect(200, by.get("/api/invoices/search?q=" + words.replace(" ", "+")))
                .json()
                .get("hits")
                .valueStream()
                .map(hit -> UUID.fromString(hit.get("id").asString()))
                .toList();
    }

    @Test
    void theFirstInvoiceOfAQuoteIsWhatItSaidIsDue() {
        UUID quote = sentQuote();
        Answer page = as(casey).get("/api/quotes/" + quote);
        String spare = page.json()
                .at("/current/snapshot/content/sections/0/lines/1/id")
                .asString();
        Answer accepted = expect(
                200, as(casey).post("/api/quotes/" + quote + "/acceptance", acceptance(page, 210_000, List.of(spare))));
        asSeller().after(accepted).get("/api/quotes/" + quote);
        Answer drafted = expect(201, asSeller().post("/api/invoices/from-quote", Map.of("quoteId", quote)));
        Answer invoice = shown(drafted.id(), drafted);
        assertThat(invoice.json().at("/draft/totals/total/minorUnits").asLong()).isEqualTo(210_000);
        assertThat(invoice.json().at("/draft/content/orderNumber").asString()).isEqualTo("PO 4711");
        Answer refused = expect(
                409, asSeller().post("/api/quotes/" + quote + "/acceptance-withdrawal", Map.of("reason", "Typo")));
        assertThat(refused.problem()).isEqualTo("something-followed-from-quote");
    }

    /** A draft that was discarded, or an invoice that is void, is none: the quote can be invoiced again, once. */
    @Test
    void aQuoteWhoseInvoiceCameToNothingIsInvoicedAgain() {
        UUID quote = sentQuote();
        Answer page = as(casey).get("/api/quotes/" + quote);
        Answer accepted = expect(
                200, as(casey).post("/api/quotes/" + quote + "/acceptance", acceptance(page, 180_000, List.of())));
        asSeller().after(accepted).get("/api/quotes/" + quote);
        UUID first = fromQuote(quote);
        assertThat(expect(201, asSeller().post("/api/invoices/from-quote", Map.of("quoteId", quote)))
                        .id())
                .isEqualTo(first);
        expect(204, asSeller().delete("/api/invoices/" + first + "/draft"));
        await().until(() -> allowed(quote, "invoice"));

        UUID second = fromQuote(quote);
        assertThat(second).isNotEqualTo(first);
        shown(second, expect(204, asSeller().post("/api/invoices/" + second + "/issue")));
        await().until(() -> asSeller()
                .get("/api/quotes/" + quote)
                .json()
                .at("/followUps/0/reference")
                .isString());
        expect(204, asSeller().post("/api/invoices/" + second + "/voiding", Map.of("reason", "Wrong address")));
        await().until(() -> allowed(quote, "invoice"));

        UUID third = fromQuote(quote);
        assertThat(asSeller()
                        .get("/api/invoices/" + third)
                        .json()
                        .at("/draft/totals/total/minorUnits")
                        .asLong())
                .isEqualTo(180_000);
        assertThat(third).isNotIn(first, second);
    }

    private UUID fromQuote(UUID quote) {
        Answer drafted = expect(201, asSeller().post("/api/invoices/from-quote", Map.of("quoteId", quote)));
        shown(drafted.id(), drafted);
        return drafted.id();
    }

    private boolean allowed(UUID quote, String what) {
        return asSeller()
                .get("/api/quotes/" + quote)
                .json()
                .at("/allowed/" + what)
                .asBoolean();
    }

    @Test
    void signingOffIsShownOnReturnAndAnswered() {
        UUID id = issued("Monthly", "150.00");
        String line = as(bella)
                .get("/api/invoices/" + id)
                .json()
                .at("/invoice/content/lines/0/id")
                .asString();
        Map<String, Object> no =
                new HashMap<>(Map.of("agreed", false, "comment", "Why?", "disputedLines", List.of(line)));
        Answer refused = expect(403, anybody.as(seller, bella, passes).put("/api/invoices/" + id + "/sign-off", no));
        assertThat(refused.problem()).isEqualTo("only-in-person");
        Answer said = expect(204, as(bella).put("/api/invoices/" + id + "/sign-off", no));
        assertThat(as(bella)
                        .after(said)
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/signOff/comment")
                        .asString())
                .isEqualTo("Why?");
        assertThat(asSeller()
                        .get("/api/invoices?disputed=true&organisationId=" + harbour)
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        Answer answered =
                expect(204, asSeller().put("/api/invoices/" + id + "/dispute-answer", Map.of("answer", "So.")));
        assertThat(as(bella)
                        .after(answered)
                        .get("/api/invoices/" + id)
                        .json()
                        .at("/signOff/answer")
                        .asString())
                .isEqualTo("So.");
    }
}
