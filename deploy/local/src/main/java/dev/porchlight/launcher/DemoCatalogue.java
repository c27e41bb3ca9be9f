package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import tools.jackson.databind.JsonNode;

/**
 * Things that the demo world's organisations have, what their people ask for, and one approver who is away.
 *
 * @param people by email
 * @param ids of contacts, by email
 */
record DemoCatalogue(DemoData data, Map<String, DemoPerson> people, Map<String, String> ids) {

    private static final int ASSETS = 120;
    private static final int DAYS_AWAY = 14;
    private static final int SECONDS_FOR_A_TICKET = 60;
    private static final int POLL_MS = 250;
    private static final String AWAY = "primary@kestrel.example";
    private static final String STANDS_IN = "payroll@kestrel.example";

    private static final Map<String, List<String>> TYPES = Map.of(
            "Laptop", List.of("Model", "Processor", "Memory"),
            "Monitor", List.of("Model", "Size"),
            "Printer", List.of("Model", "Address"),
            "Telephone", List.of("Model", "Number"));

    private static final List<String> LAPTOPS = List.of("Latitude 5450", "ThinkPad T14", "EliteBook 840");

    void add(DemoPerson administrator) throws IOException, InterruptedException {
        for (Map.Entry<String, List<String>> type : TYPES.entrySet()) {
            administrator.create(
                    "/api/asset-types", type.getKey(), Map.of("name", type.getKey(), "keyFields", type.getValue()));
        }
        Map<String, String> organisations = new HashMap<>();
        for (JsonNode organisation :
                administrator.get("/api/organisations?size=100").get("items")) {
            organisations.put(
                    organisation.get("name").asString(), organisation.get("id").asString());
        }
        for (DemoData.Organisation organisation : data.organisations()) {
            Rest.Answer answer = administrator.upload(
                    "/api/assets/imports?organisationId=" + organisations.get(organisation.name()),
                    "assets.csv",
                    assets(organisation).getBytes(StandardCharsets.UTF_8));
            requireAll(organisation, answer.json());
        }
        for (DemoData.Request request : DemoData.requests()) {
            play(request);
        }
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        people.get(AWAY)
                .put(
                        "/api/stand-ins/" + ids.get(AWAY),
                        Map.of(
                                "standInId", ids.get(STANDS_IN),
                                "from", now.toString(),
                                "until", now.plus(DAYS_AWAY, ChronoUnit.DAYS).toString()));
    }

    /** A refused line is an answer of 200: a demo world with gaps would be taken for a whole one. */
    private static void requireAll(DemoData.Organisation organisation, JsonNode imported) {
        if (imported.get("errors").asInt() > 0) {
            throw new Trouble("The demo world could not be filled: of " + organisation.name() + "'s assets "
                    + imported.get("errors").asInt() + " were refused, such as " + imported.at("/lines/0"));
        }
    }

    /** A table as somebody would keep it; the same at every filling. */
    private static String assets(DemoData.Organisation organisation) {
        Random random = new Random(organisation.name().hashCode());
        StringBuilder table = new StringBuilder(
                "Asset number,Asset type,Site,Owner,Serial,Key field,Key field 2,Key field 3,Status,Warranty until\n");
        for (int i = 1; i <= ASSETS; i++) {
            DemoData.Contact owner = organisation
                    .contacts()
                    .get(random.nextInt(organisation.contacts().size()));
            String serial = Integer.toString(Math.abs(random.nextInt()), 36).toUpperCase(Locale.ROOT);
            LocalDate warranty = LocalDate.now().plusDays(random.nextInt(1_000) - 200L);
            String what =
                    switch (i % 5) {
                        case 0 -> "Monitor,%s,,%s,P2422H,24 inch,,in stock,%s";
                        case 1 -> "Telephone,%s,%s,%s,iPhone 15,07700 900" + "%03d".formatted(i) + ",,in use,%s";
                        case 2 -> "Printer,%s,,%s,LaserJet M404,10.0.0." + i + ",,in use,%s";
                        default ->
                            "Laptop,%s,%s,%s," + LAPTOPS.get(random.nextInt(LAPTOPS.size())) + ",i5,16 GB,in use,%s";
                    };
            boolean owned = i % 5 == 1 || i % 5 > 2;
            table.append("A%04d,".formatted(i))
                    .append(
                            owned
                                    ? what.formatted(owner.site(), owner.email(), serial, warranty)
                                    : what.formatted(owner.site(), serial, warranty))
                    .append('\n');
        }
        return table.toString();
    }

    private void play(DemoData.Request request) throws IOException, InterruptedException {
        DemoPerson by = people.get(request.by());
        String item = itemCalled(request.item(), by);
        int edition = by.get("/api/catalogue/items/" + item).get("edition").asInt();
        String about = request.by() + " " + request.item();
        DemoPerson then = request.daysAgo() == null
                ? by
                : by.at(Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(request.daysAgo(), ChronoUnit.DAYS));
        String id = then.create(
                "/api/requests", about, Map.of("itemId", item, "edition", edition, "answers", answers(request)));
        for (DemoData.Decision decision : request.then() == null ? List.<DemoData.Decision>of() : request.then()) {
            DemoPerson decides = people.get(decision.by());
            if (decision.withdraw() != null) {
                decides.post("/api/requests/" + id + "/withdrawal", about, Map.of("reason", decision.withdraw()));
            } else {
                Map<String, Object> body = new HashMap<>(Map.of("approve", decision.approve(), "round", 1));
                if (decision.comment() != null) {
                    body.put("comment", decision.comment());
                }
                decides.post("/api/requests/" + id + "/parts/1/decision", about, body);
            }
        }
        if (request.doneBy() != null) {
            finish(request, id);
        }
    }

    /** The work's ticket comes by events, a moment after it was agreed to. */
    private void finish(DemoData.Request request, String id) throws IOException, InterruptedException {
        DemoPerson agent = people.get(request.doneBy());
        Instant end = Instant.now().plusSeconds(SECONDS_FOR_A_TICKET);
        JsonNode ticket = ticketOf(agent, id);
        while (ticket.isMissingNode() && Instant.now().isBefore(end)) {
            Thread.sleep(POLL_MS);
            ticket = ticketOf(agent, id);
        }
        if (ticket.isMissingNode()) {
            throw new Trouble("The demo world could not be filled: no ticket came of request " + id);
        }
        agent.post("/api/tickets/" + ticket.asString() + "/resolution", id, Map.of("text", "<p>Done.</p>"));
    }

    private static JsonNode ticketOf(DemoPerson agent, String request) throws IOException, InterruptedException {
        return agent.get("/api/requests/" + request).at("/parts/0/ticket/id");
    }

    private static String itemCalled(String name, DemoPerson by) throws IOException, InterruptedException {
        for (JsonNode item : by.get("/api/catalogue/items?size=100").get("items")) {
            if (item.get("name").asString().equals(name)) {
                return item.get("id").asString();
            }
        }
        throw new Trouble("The demo world could not be filled: there is nothing to ask for called " + name);
    }

    private Map<String, Object> answers(DemoData.Request request) {
        Map<String, Object> answers = new HashMap<>();
        request.answers().forEach((question, answer) -> answers.put(question, meant(answer)));
        return answers;
    }

    private Object meant(Object answer) {
        if (answer instanceof List<?> several) {
            return several.stream().map(this::meant).toList();
        }
        return answer instanceof String text ? meant(text) : answer;
    }

    private Object meant(String text) {
        return switch (text) {
            case "TODAY" -> LocalDate.now().plusDays(1).toString();
            case "SOON" -> LocalDate.now().plusDays(20).toString();
            default -> text.startsWith("person:") ? ids.get(text.substring("person:".length())) : text;
        };
    }
}
