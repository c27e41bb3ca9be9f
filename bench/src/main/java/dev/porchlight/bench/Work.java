package dev.porchlight.bench;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A project for each organisation, opened through the API from one template, and one project with two thousand tasks
 * that the first organisation's contact sees all of.
 */
final class Work {

    static final int TASKS = 2_000;
    private static final int SMALL = 12;
    private static final String TITLE = "Bench project";
    private static final String LARGE = "Bench project with everything";
    private static final JsonMapper JSON = new JsonMapper();

    private final Portal portal;
    private final String token;

    /** @param token an administrator's */
    Work(Portal portal, String token) {
        this.portal = portal;
        this.token = token;
    }

    /** The projects of the clients, in their order. */
    List<UUID> fill(List<World.Client> clients) throws IOException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            UUID template = null;
            List<UUID> projects = new ArrayList<>();
            for (World.Client client : clients) {
                UUID known = find(connection, client, TITLE);
                if (known == null && template == null) {
                    template = template(connection, clients.getFirst());
                }
                projects.add(known == null ? open(connection, client, TITLE, template) : known);
            }
            return projects;
        }
    }

    /** The large one. */
    UUID large(World.Client client) throws IOException {
        try (HttpConnection connection = new HttpConnection(portal.port())) {
            UUID known = find(connection, client, LARGE);
            return known == null ? planned(connection, client, LARGE, TASKS) : known;
        }
    }

    private UUID template(HttpConnection connection, World.Client client) throws IOException {
        UUID example = planned(connection, client, "Bench example", SMALL);
        UUID template = UUID.randomUUID();
        done(connection.send(
                "PUT",
                "/api/project-templates/" + template,
                token,
                JSON.writeValueAsString(Map.of("title", "Bench " + template, "projectId", example))));
        return template;
    }

    private UUID planned(HttpConnection connection, World.Client client, String title, int tasks) throws IOException {
        UUID project = open(connection, client, title, null);
        List<UUID> phases = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            UUID phase = UUID.randomUUID();
            phases.add(phase);
            put(connection, project, "phases/" + phase, Map.of("title", "Phase " + i, "position", i, "shown", true));
        }
        for (int i = 0; i < tasks; i++) {
            put(
                    connection,
                    project,
                    "tasks/" + UUID.randomUUID(),
                    Map.of(
                            "phaseId",
                            phases.get(i % phases.size()),
                            "title",
                            Words.summary(i),
                            "plannedMinutes",
                            60,
                            "position",
                            i,
                            "shown",
                            true));
        }
        return project;
    }

    private void put(HttpConnection connection, UUID project, String what, Map<String, Object> body)
            throws IOException {
        done(connection.send("PUT", "/api/projects/" + project + "/" + what, token, JSON.writeValueAsString(body)));
    }

    private UUID open(HttpConnection connection, World.Client client, String title, UUID template) throws IOException {
        Map<String, Object> body = new java.util.HashMap<>(Map.of(
                "title", title,
                "organisationId", client.organisationId(),
                "type", "Migration",
                "startDate", LocalDate.now().minusDays(20).toString(),
                "targetDate", LocalDate.now().plusDays(60).toString()));
        if (template != null) {
            body.put("templateId", template);
        }
        return World.id(connection.post("/api/projects", token, JSON.writeValueAsString(body)));
    }

    private UUID find(HttpConnection connection, World.Client client, String title) throws IOException {
        String path = "/api/projects?size=100&organisationId=" + client.organisationId();
        return World.read(connection.get(path, token))
                .get("items")
                .valueStream()
                .filter(project -> project.get("title").asString().equals(title))
                .map(project -> UUID.fromString(project.get("id").asString()))
                .findFirst()
                .orElse(null);
    }

    private static void done(HttpConnection.Answer answer) throws IOException {
        if (answer.status() >= 300) {
            throw new IOException(answer.status() + " " + answer.text());
        }
    }
}
