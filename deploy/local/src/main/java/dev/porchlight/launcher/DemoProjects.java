package dev.porchlight.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * The demo world's projects, each at another point of its way. Their days are counted from the day of filling.
 *
 * @param ids of contacts and agents, by email
 */
record DemoProjects(DemoPerson manager, Map<String, DemoPerson> people, Map<String, String> ids) {

    /** In minutes. */
    private static final int LONGEST_DAY = 1_440;

    private static final String CHANGE = "A second screen at every desk";
    private static final List<String> CLOSED = List.of("done", "cancelled");

    void add() throws IOException, InterruptedException {
        Map<String, String> organisations = new HashMap<>();
        for (JsonNode organisation : manager.get("/api/organisations?size=100").get("items")) {
            organisations.put(
                    organisation.get("name").asString(), organisation.get("id").asString());
        }
        for (DemoData.Project project : DemoData.projects()) {
            play(project, organisations.get(project.organisation()));
        }
    }

    private void play(DemoData.Project project, String organisation) throws IOException, InterruptedException {
        LocalDate today = LocalDate.now();
        String at = "/api/projects/"
                + manager.create(
                        "/api/projects",
                        project.title(),
                        Map.of(
                                "title", project.title(),
                                "organisationId", organisation,
                                "type", project.type(),
                                "managerId", ids.get(Settings.DEMO_ADMINISTRATOR),
                                "startDate", today.plusDays(project.start()).toString(),
                                "targetDate", today.plusDays(project.target()).toString(),
                                "followerIds",
                                        project.followers().stream()
                                                .map(ids::get)
                                                .toList()));
        if (CLOSED.contains(manager.get(at).get("status").asString())) {
            return;
        }
        if (!project.status().equals("planned")) {
            manager.put(at + "/status", Map.of("status", "active"));
        }
        for (int i = 0; i < project.phases().size(); i++) {
            plan(at, project, i);
        }
        for (DemoData.Milestone milestone : project.milestones()) {
            manager.put(
                    at + "/milestones/" + idOf(at, milestone.title()),
                    Map.of(
                            "title", milestone.title(),
                            "dueOn", today.plusDays(milestone.due()).toString(),
                            "shown", true,
                            "acceptorIds",
                                    milestone.acceptors().stream().map(ids::get).toList(),
                            "quorum", Map.of("kind", milestone.quorum())));
            if (milestone.reached()) {
                manager.post(
                        at + "/milestones/" + idOf(at, milestone.title()) + "/reaching", milestone.title(), Map.of());
            }
        }
        attachStatement(at, project);
        for (DemoData.Update update : project.updates()) {
            Map<String, String> body = new HashMap<>(Map.of("text", update.text(), "health", update.health()));
            body.put("reason", update.reason());
            manager.post(at + "/updates", update.text(), body);
        }
        if (project.note() != null) {
            people.get(project.followers().getFirst())
                    .post(at + "/notes", project.note(), Map.of("text", project.note()));
        }
        if (project.status().equals("active") && project.note() != null) {
            manager.put(at + "/hours-shared", Map.of("shared", true));
            askForAChange(at, people.get(project.followers().getFirst()));
        }
        if (!List.of("planned", "active").contains(project.status())) {
            Map<String, String> body = new HashMap<>(Map.of("status", project.status()));
            body.put("reason", project.reason());
            manager.put(at + "/status", body);
        }
    }

    /** The phases share the days of the project. */
    private void plan(String at, DemoData.Project project, int position) throws IOException, InterruptedException {
        DemoData.Phase phase = project.phases().get(position);
        int many = project.phases().size();
        int days = project.target() - project.start();
        LocalDate first = LocalDate.now().plusDays(project.start() + days * position / many);
        LocalDate last = LocalDate.now().plusDays(project.start() + days * (position + 1) / many - 1);
        String id = idOf(at, phase.title());
        manager.put(
                at + "/phases/" + id,
                Map.of(
                        "title",
                        phase.title(),
                        "position",
                        position,
                        "shown",
                        true,
                        "startsOn",
                        first.toString(),
                        "endsOn",
                        (last.isBefore(first) ? first : last).toString()));
        for (int i = 0; i < phase.tasks().size(); i++) {
            DemoData.Task task = phase.tasks().get(i);
            String taskAt = at + "/tasks/" + idOf(at, task.title());
            Map<String, Object> body = new HashMap<>(Map.of(
                    "phaseId",
                    id,
                    "title",
                    task.title(),
                    "plannedMinutes",
                    task.minutes(),
                    "shown",
                    !task.hidden(),
                    "forCustomer",
                    task.customer(),
                    "position",
                    i));
            if (task.due() != null) {
                body.put("dueOn", LocalDate.now().plusDays(task.due()).toString());
            }
            manager.put(taskAt, body);
            if (task.percent() > 0) {
                manager.put(taskAt + "/progress", Map.of("percent", task.percent()));
                manager.put(
                        at + "/time-entries/" + idOf(at, "time of " + task.title()),
                        Map.of(
                                "taskId", idOf(at, task.title()),
                                "minutes", Math.clamp(task.minutes() * task.percent() / 100, 1, LONGEST_DAY),
                                "workType", "Project work",
                                "workDate", first.toString()));
            }
        }
    }

    private void askForAChange(String at, DemoPerson customer) throws IOException, InterruptedException {
        if (manager.get(at).get("changes").isEmpty()) {
            customer.post(
                    at + "/changes",
                    CHANGE,
                    Map.of("title", CHANGE, "text", "<p>We would like one for each of the new desks, please.</p>"));
        }
    }

    private void attachStatement(String at, DemoData.Project project) throws IOException, InterruptedException {
        if (!manager.get(at).get("statements").isEmpty()) {
            return;
        }
        byte[] document = DemoPdf.saying("Statement of works: " + project.title());
        String file = manager.upload("/api/project-files", "Statement of works.pdf", document)
                .json()
                .get("id")
                .asString();
        manager.post(at + "/statements", project.title(), Map.of("attachmentIds", List.of(file)));
    }

    /** The same at every filling, so that it goes on where it was interrupted. */
    private static String idOf(String at, String title) {
        return UUID.nameUUIDFromBytes((at + " " + title).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
