package dev.porchlight.launcher;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Plays the money of each organisation: quotes in every state, one of them with two versions, and a year of invoices, most
 * of them paid, one credited and the newest due.
 *
 * @param provider who sells, as {@link Settings#provider()} has it
 * @param people by email
 * @param ids of contacts and agents by email, of organisations by name
 */
record DemoBilling(Map<String, String> provider, Map<String, DemoPerson> people, Map<String, String> ids, Instant now) {

    private static final Map<String, String> VAT = Map.of("category", "standard", "rate", "20");
    private static final int INVOICES = 12;

    /** Invoices month by month, so that their numbers rise with their dates. */
    void add(List<DemoData.Organisation> organisations) throws IOException, InterruptedException {
        settings();
        product("LAPTOP", "Laptop", "780.00", "one-off", null);
        product("SUP-H", "Support by the hour", "84.50", "one-off", "hour");
        product("M365", "Microsoft 365 Business", "10.30", "monthly", "user");
        product("CERT", "Certificate", "96.00", "yearly", null);
        seller(0)
                .put(
                        "/api/billing/quote-templates/" + UUID.nameUUIDFromBytes("new starter".getBytes()),
                        Map.of("name", "New starter", "content", offer("Laptop for a new starter", "780.00", 0)));
        for (DemoData.Organisation organisation : organisations) {
            quotes(organisation.name(), organisation.contacts().getFirst());
        }
        waitsForApproval(organisations.getFirst());
        for (int month = INVOICES; month > 0; month--) {
            for (DemoData.Organisation organisation : organisations) {
                invoice(organisation.name(), organisation.contacts().getFirst(), month);
            }
        }
    }

    private DemoPerson seller(int daysAgo) {
        return people.get(Settings.DEMO_ADMINISTRATOR).at(now.minus(Duration.ofDays(daysAgo)));
    }

    private void settings() throws IOException, InterruptedException {
        DemoPerson billing = people.get(Settings.DEMO_ADMINISTRATOR);
        Map<String, Object> settings = new HashMap<>();
        settings.put(
                "seller",
                Map.of(
                        "name", provider.get("PORTAL_MSP_NAME"),
                        "address", List.of(provider.get("PORTAL_MSP_ADDRESS").split(", ")),
                        "vatNumber", "GB123456789",
                        "email", provider.get("PORTAL_MSP_EMAIL"),
                        "phone", provider.get("PORTAL_MSP_PHONE")));
        settings.put(
                "bankDetails",
                Map.of(
                        "accountName",
                        provider.get("PORTAL_MSP_NAME"),
                        "sortCode",
                        "00-00-00",
                        "accountNumber",
                        "12345678"));
        settings.put("taxRates", List.of(Map.of("name", "VAT 20%", "tax", VAT)));
        settings.put("terms", Map.of("count", 30, "unit", "days"));
        settings.put("roundingRule", "document-half-up");
        settings.put("pricesIncludeTax", false);
        settings.put("currency", "GBP");
        settings.put("timeZone", "Europe/London");
        settings.put("invoicePrefix", "INV-");
        settings.put("creditNotePrefix", "CN-");
        settings.put("quoteTerms", "Prices hold until the date above. Delivery within ten working days of acceptance.");
        settings.put(
                "consent", "I accept this quote, its options as ticked and its terms, on behalf of my organisation.");
        settings.put(
                "quoteApproval",
                Map.of(
                        "discountAbove",
                        "15",
                        "totalFrom",
                        Map.of("minorUnits", 1_000_000, "currency", "GBP"),
                        "steps",
                        List.of(Map.of("quorum", Map.of("kind", "any"), "role", "technician"))));
        billing.put("/api/billing/settings", settings);
    }

    private void quotes(String name, DemoData.Contact signer) throws IOException, InterruptedException {
        quote(name, signer.email(), "New laptops", "780.00", 2, false);
        String firewall = quote(name, signer.email(), "Firewall and installation", "1500.00", 9, true);
        revise(firewall, signer.email(), "Firewall and installation", "1440.00", 6);
        String phones = quote(name, signer.email(), "Telephones", "95.00", 30, true);
        accept(phones, signer, 29);
        String wifi = quote(name, signer.email(), "Wi-Fi in the meeting rooms", "640.00", 40, true);
        people.get(signer.email())
                .at(now.minus(Duration.ofDays(38)))
                .post("/api/quotes/" + wifi + "/rejection", wifi, Map.of("version", 1, "reason", "Not this year."));
        quote(name, signer.email(), "Backup for the server", "310.00", 70, true);
        String printer = quote(name, signer.email(), "Printer lease", "52.00", 50, true);
        seller(45).post("/api/quotes/" + printer + "/closing", printer, Map.of("reason", "Ordered elsewhere."));
        String entry = quote(name, signer.email(), "Door entry", "215.00", 12, true);
        seller(11)
                .post(
                        "/api/quotes/" + entry + "/withdrawal",
                        entry,
                        Map.of("reason", "The maker has stopped selling it; another one follows."));
    }

    /** A draft that passes a limit: a colleague is asked whether it may be sent. */
    private void waitsForApproval(DemoData.Organisation organisation) throws IOException, InterruptedException {
        String contact = organisation.contacts().getFirst().email();
        String server = quote(organisation.name(), contact, "Server room", "12400.00", 1, false);
        seller(1)
                .post(
                        "/api/quotes/" + server + "/approval",
                        server + " approval",
                        Map.of("comment", "They would like it before the end of the month."));
    }

    private String quote(String name, String contact, String title, String price, int daysAgo, boolean sent)
            throws IOException, InterruptedException {
        Map<String, Object> quote = new HashMap<>();
        quote.put("organisationId", ids.get(name));
        quote.put("contactId", ids.get(contact));
        quote.put("content", offer(title, price, daysAgo));
        String id = seller(daysAgo).create("/api/quotes", name + " " + title, quote);
        if (sent) {
            seller(daysAgo).post("/api/quotes/" + id + "/sending", id, Map.of());
        }
        return id;
    }

    private void revise(String id, String contact, String title, String price, int daysAgo)
            throws IOException, InterruptedException {
        Map<String, Object> draft = new HashMap<>();
        draft.put("contactId", ids.get(contact));
        draft.put("accountManagerId", ids.get(Settings.DEMO_ADMINISTRATOR));
        draft.put("content", offer(title, price, daysAgo));
        seller(daysAgo).put("/api/quotes/" + id + "/draft", draft);
        seller(daysAgo).post("/api/quotes/" + id + "/sending", id + " again", Map.of());
    }

    private Map<String, Object> offer(String title, String price, int daysAgo) {
        Map<String, Object> content = new HashMap<>();
        content.put("title", title);
        content.put("currency", "GBP");
        content.put("projectWork", title.contains("installation"));
        content.put(
                "validUntil",
                LocalDate.ofInstant(now, ZoneOffset.UTC)
                        .minusDays(daysAgo)
                        .plusDays(30)
                        .toString());
        content.put(
                "sections",
                List.of(Map.of(
                        "title",
                        "What you get",
                        "lines",
                        List.of(
                                line(title, "1", price, "one-off", false),
                                line("Support for it", "1", "18.50", "monthly", false),
                                line("Extended warranty", "1", "120.00", "yearly", true)))));
        return content;
    }

    private static Map<String, Object> line(
            String description, String quantity, String price, String charge, boolean optional) {
        return Map.of(
                "description", description,
                "quantity", quantity,
                "unitPrice", price,
                "charge", charge,
                "optional", optional,
                "tax", VAT);
    }

    private void accept(String id, DemoData.Contact signer, int daysAgo) throws IOException, InterruptedException {
        DemoPerson customer = people.get(signer.email()).at(now.minus(Duration.ofDays(daysAgo)));
        JsonNode current = customer.get("/api/quotes/" + id).get("current");
        Map<String, Object> acceptance = new HashMap<>();
        acceptance.put("version", current.get("version").asInt());
        acceptance.put("contentHash", current.get("contentHash").asString());
        acceptance.put(
                "total",
                Map.of(
                        "minorUnits",
                        current.at("/snapshot/totals/dueOnAcceptance/total/minorUnits")
                                .asLong(),
                        "currency",
                        "GBP"));
        acceptance.put("purchaseOrder", "N/A");
        acceptance.put("consent", true);
        acceptance.put("signature", Map.of("typed", signer.name()));
        acceptance.put("name", signer.name());
        acceptance.put("email", signer.email());
        customer.post("/api/quotes/" + id + "/acceptance", id, acceptance);
    }

    /** The older ones are paid, one of them is credited, one paid in part, the newest due. */
    private void invoice(String name, DemoData.Contact primary, int month) throws IOException, InterruptedException {
        int daysAgo = month * 30 - 15;
        String id = seller(daysAgo)
                .create(
                        "/api/invoices",
                        name + " " + month,
                        Map.of("organisationId", ids.get(name), "content", charges(month)));
        seller(daysAgo).post("/api/invoices/" + id + "/issue", id, Map.of());
        if (month == 5) {
            seller(daysAgo - 3).post("/api/invoices/" + id + "/credit-notes", id, Map.of("reason", "Charged twice"));
        } else if (month > 2) {
            pay(id, daysAgo - 12, 30_444);
        } else if (month == 2) {
            pay(id, daysAgo - 12, 10_000);
            signOff(id, primary, daysAgo - 14, false, "Were the hours after six agreed with anybody?");
        }
        if (month == 3) {
            signOff(id, primary, daysAgo - 14, true, "All as agreed.");
        }
    }

    private void signOff(String invoice, DemoData.Contact by, int daysAgo, boolean agreed, String comment)
            throws IOException, InterruptedException {
        people.get(by.email())
                .at(now.minus(Duration.ofDays(daysAgo)))
                .put("/api/invoices/" + invoice + "/sign-off", Map.of("agreed", agreed, "comment", comment));
    }

    private void product(String code, String name, String price, String charge, String unit)
            throws IOException, InterruptedException {
        Map<String, Object> product = new HashMap<>();
        product.put("code", code);
        product.put("name", name);
        product.put("unitPrice", price);
        product.put("currency", "GBP");
        product.put("charge", charge);
        product.put("unit", unit);
        product.put("tax", VAT);
        seller(0).create("/api/billing/products", code, product);
    }

    private static Map<String, Object> charges(int month) {
        return Map.of(
                "reference",
                "Managed support",
                "orderNumber",
                "PO-" + (2_000 - month),
                "agreement",
                "Managed support",
                "currency",
                "GBP",
                "lines",
                List.of(
                        Map.of("description", "Users looked after", "quantity", "10", "unitPrice", "21.50", "tax", VAT),
                        Map.of(
                                "description", "Out of hours",
                                "quantity", "0.5",
                                "unit", "hour",
                                "unitPrice", "77.40",
                                "tax", VAT)));
    }

    private void pay(String invoice, int daysAgo, long minorUnits) throws IOException, InterruptedException {
        seller(daysAgo)
                .post(
                        "/api/invoices/" + invoice + "/payments",
                        invoice,
                        Map.of(
                                "amount",
                                Map.of("minorUnits", minorUnits, "currency", "GBP"),
                                "receivedOn",
                                LocalDate.ofInstant(now, ZoneOffset.UTC)
                                        .minusDays(daysAgo)
                                        .toString(),
                                "method",
                                "bank transfer"));
    }
}
