package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the provider offers a customer, and charges. */
public final class Bills {

    private static final Map<String, String> VAT = Map.of("category", "standard", "rate", "20");

    private final Portal portal;
    private final Customer customer;
    private final Person contact;
    private final Api seller;

    public Bills(Portal portal, Customer customer, Person contact) {
        this.portal = portal;
        this.customer = customer;
        this.contact = contact;
        this.seller = portal.as(Person.ADMINISTRATOR);
    }

    /** Of an item for 1,500.00 and another for 250.00 that may be left out. */
    public String sentQuote() {
        String id = draftQuote();
        Answer sent = seller.post("/api/quotes/" + id + "/sending", Map.of()).expect(204);
        seller.after(sent).get("/api/quotes/" + id).expect(200);
        return id;
    }

    /** The same as nobody but agents sees it yet. */
    public String draftQuote() {
        Answer drafted = seller.post(
                        "/api/quotes",
                        Map.of("organisationId", customer.id(), "contactId", contact.id(), "content", offer("1500.00")))
                .expect(201);
        String id = drafted.json().get("id").asString();
        seller.after(drafted).get("/api/quotes/" + id).expect(200);
        return id;
    }

    /** The same with a name for a signature, of which there is a sealed copy. */
    public String acceptedQuote() {
        String id = sentQuote();
        Api signer = portal.as(contact);
        JsonNode page = signer.get("/api/quotes/" + id).expect(200).json();
        signer.post(
                        "/api/quotes/" + id + "/acceptance",
                        Map.of(
                                "version",
                                1,
                                "contentHash",
                                page.at("/current/contentHash").asString(),
                                "total",
                                Map.of("minorUnits", 180_000, "currency", "GBP"),
                                "purchaseOrder",
                                "N/A",
                                "consent",
                                true,
                                "signature",
                                Map.of("typed", contact.name()),
                                "name",
                                contact.name(),
                                "email",
                                contact.email()))
                .expect(200);
        await("copy sealed")
                .until(() -> signer.get("/api/quotes/" + id + "/evidence").status() == 200);
        return id;
    }

    public static Map<String, Object> offer(String price) {
        return Map.of(
                "title",
                "A new saw bench controller",
                "sections",
                List.of(Map.of(
                        "title",
                        "Hardware",
                        "lines",
                        List.of(line("Controller", price, false), line("Cable", "250.00", true)))),
                "validUntil",
                LocalDate.now().plusDays(20).toString(),
                "currency",
                "GBP");
    }

    private static Map<String, Object> line(String description, String price, boolean optional) {
        return Map.of(
                "description",
                description,
                "quantity",
                "1",
                "unitPrice",
                price,
                "charge",
                "one-off",
                "optional",
                optional,
                "tax",
                VAT);
    }

    /** For an hour and a quarter at 84.50, 105.63 and with tax 126.76, which the customer can open. */
    public String issuedInvoice() {
        String id = draftInvoice();
        Answer issued = seller.post("/api/invoices/" + id + "/issue", Map.of()).expect(204);
        seller.after(issued).get("/api/invoices/" + id).expect(200);
        await().until(() -> portal.as(contact).get("/api/invoices/" + id).status() == 200);
        return id;
    }

    /** The same as nobody but agents sees it yet. */
    public String draftInvoice() {
        Answer drafted = seller.post(
                        "/api/invoices",
                        Map.of(
                                "organisationId",
                                customer.id(),
                                "content",
                                Map.of(
                                        "reference",
                                        "Support in May",
                                        "currency",
                                        "GBP",
                                        "lines",
                                        List.of(Map.of(
                                                "description",
                                                "Support by the hour",
                                                "quantity",
                                                "1.25",
                                                "unitPrice",
                                                "84.50",
                                                "tax",
                                                VAT)))))
                .expect(201);
        String id = drafted.json().get("id").asString();
        seller.after(drafted).get("/api/invoices/" + id).expect(200);
        return id;
    }

    /** With a line of so many minutes each month, from this one on. */
    public String contract(String name, String line, int minutes) {
        await("customer known for contracts")
                .until(() ->
                        seller.get("/api/billing/accounts/" + customer.id()).status() == 200);
        String id = seller.post(
                        "/api/contracts",
                        Map.of(
                                "organisationId",
                                customer.id(),
                                "name",
                                name,
                                "startsOn",
                                LocalDate.now().withDayOfMonth(1).toString()))
                .expect(201)
                .json()
                .get("id")
                .asString();
        Map<String, Object> terms = Map.of(
                "name", line, "unit", "hours", "allotment", minutes, "period", "month", "over", Map.of("rule", "stop"));
        Answer added = seller.post("/api/contracts/" + id + "/lines", Map.of("terms", terms))
                .expect(201);
        seller.after(added).get("/api/contracts/" + id).expect(200);
        return id;
    }
}
