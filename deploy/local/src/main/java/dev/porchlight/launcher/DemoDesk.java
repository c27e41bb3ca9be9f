package dev.porchlight.launcher;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * What a team sets up for itself: views of the queue that it shares, a rule that gives new tickets to somebody, and replies
 * that it gives often.
 *
 * @param people by email
 * @param ids of contacts and agents by email, of organisations by name
 */
record DemoDesk(Map<String, DemoPerson> people, Map<String, String> ids) {

    private static final String TECHNICIAN = "agent@northgate.example";
    private static final String ACCOUNTANTS = "Kestrel Accountants";

    void add() throws IOException, InterruptedException {
        DemoPerson technician = people.get(TECHNICIAN);
        view(technician, "Late or nearly", Map.of("sla", "overdue,soon", "sort", "dueAt"));
        view(technician, "New, nobody has it", Map.of("status", "new", "assignee", "none"));
        reply(
                technician,
                "A screenshot, please",
                "<p>Hello {first-name},</p><p>could you send us a picture of what you see? Paste it straight into your answer.</p>"
                        + "<p>{agent}</p>");
        reply(
                technician,
                "It should work again",
                "<p>Hello {first-name},</p><p>it should work again now. If it does not, just answer to #{number}.</p><p>{agent}</p>");
        people.get(Settings.DEMO_ADMINISTRATOR)
                .create(
                        "/api/assignment-rules",
                        "payroll",
                        Map.of(
                                "name",
                                "Payroll and VAT at Kestrel cannot wait",
                                "position",
                                10,
                                "organisationIds",
                                List.of(ids.get(ACCOUNTANTS)),
                                "words",
                                List.of("payroll", "VAT"),
                                "assigneeId",
                                ids.get(TECHNICIAN),
                                "priority",
                                "high"));
    }

    private static void view(DemoPerson by, String name, Map<String, String> filter)
            throws IOException, InterruptedException {
        by.create("/api/queue-views", name, Map.of("name", name, "filter", filter, "shared", true));
    }

    private static void reply(DemoPerson by, String name, String text) throws IOException, InterruptedException {
        by.create("/api/prepared-replies", name, Map.of("name", name, "text", text));
    }
}
