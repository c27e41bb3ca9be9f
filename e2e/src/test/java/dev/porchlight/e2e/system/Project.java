package dev.porchlight.e2e.system;

import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** A project of one customer, with all that its page can have. */
public record Project(Portal portal, String id, long number, String title) {

    public static final String TASK = "Send us the floor plan";
    public static final String HIDDEN = "Talk to the landlord";
    public static final String MILESTONE = "Cables tested";

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    /** @param acceptor who accepts its milestone, which is reached */
    public static Project open(Portal portal, Customer customer, String title, Person acceptor) {
        Api manager = portal.as(Person.ADMINISTRATOR);
        Map<String, Object> body = Map.of(
                "title", title,
                "organisationId", customer.id(),
                "type", "Office move",
                "startDate", "2026-01-05",
                "targetDate", "2035-06-29");
        // Who the customer is has to be known there first.
        AtomicReference<Answer> opened = new AtomicReference<>();
        await().until(() -> {
            opened.set(manager.post("/api/projects", body));
            return opened.get().status() == 201;
        });
        JsonNode made = opened.get().json();
        Project project = new Project(
                portal, made.get("id").asString(), made.get("number").asLong(), title);
        project.plan(manager, acceptor);
        return project;
    }

    private void plan(Api manager, Person acceptor) {
        String at = at();
        String phase = UUID.randomUUID().toString();
        String milestone = UUID.randomUUID().toString();
        manager.put(at + "/status", Map.of("status", "active")).expect(204);
        manager.put(
                        at + "/phases/" + phase,
                        Map.of(
                                "title", "Preparation",
                                "shown", true,
                                "startsOn", "2026-01-05",
                                "endsOn", "2026-02-27"))
                .expect(204);
        task(manager, phase, Map.of("title", "Survey", "shown", true, "plannedMinutes", 60));
        task(manager, phase, Map.of("title", HIDDEN, "plannedMinutes", 60));
        task(manager, phase, Map.of("title", TASK, "forCustomer", true, "plannedMinutes", 60));
        manager.put(
                        at + "/milestones/" + milestone,
                        Map.of("title", MILESTONE, "dueOn", "2026-02-27", "acceptorIds", List.of(acceptor.id())))
                .expect(204);
        manager.post(at + "/milestones/" + milestone + "/reaching", Map.of()).expect(204);
        String document = manager.upload("/api/project-files", "Statement of works.pdf", "application/pdf", PDF)
                .expect(201)
                .json()
                .get("id")
                .asString();
        manager.post(at + "/statements", Map.of("attachmentIds", List.of(document)))
                .expect(204);
        manager.post(
                        at + "/updates",
                        Map.of("text", "<p>Parts are late.</p>", "health", "at-risk", "reason", "Parts are late"))
                .expect(201);
    }

    private void task(Api manager, String phase, Map<String, Object> task) {
        Map<String, Object> whole = new HashMap<>(task);
        whole.put("phaseId", phase);
        manager.put(at() + "/tasks/" + UUID.randomUUID(), whole).expect(204);
    }

    public String at() {
        return "/api/projects/" + id;
    }
}
