package dev.porchlight.project;

import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.contract.TenancyContract;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@ServiceIT
class TenancyIT extends TenancyContract {

    private static final class Sealed extends World {}

    private final Sealed world = new Sealed();

    @BeforeEach
    void aWorld(@Autowired AutowireCapableBeanFactory beans) {
        beans.autowireBean(world);
        world.people();
    }

    @Override
    protected Map<String, String> thingsOfAnOrganisation() {
        UUID project = world.open("sealed migration");
        UUID phase = UUID.randomUUID();
        UUID task = UUID.randomUUID();
        UUID milestone = UUID.randomUUID();
        String at = "/api/projects/" + project;
        World.expect(
                204, world.asManager().put(at + "/phases/" + phase, Map.of("title", "sealed phase", "shown", true)));
        World.expect(
                204,
                world.asManager()
                        .put(
                                at + "/tasks/" + task,
                                Map.of("phaseId", phase, "title", "sealed task", "forCustomer", true)));
        World.expect(
                204,
                world.asManager()
                        .put(at + "/milestones/" + milestone, Map.of("title", "sealed milestone", "shown", true)));
        UUID file = world.asManager()
                .upload("/api/project-files", "a.txt", "text/plain", "sealed".getBytes(StandardCharsets.UTF_8))
                .id();
        UUID change = UUID.randomUUID();
        UUID template = UUID.randomUUID();
        World.expect(
                204,
                world.asManager()
                        .put(
                                "/api/project-templates/" + template,
                                Map.of("title", "sealed template", "projectId", project)));
        String secret = World.expect(201, world.as(world.primary).post("/api/project-feeds", Map.of()))
                .json()
                .get("address")
                .asString()
                .replaceFirst(".*/", "");
        UUID feed = UUID.fromString(world.as(world.primary)
                .get("/api/project-feeds")
                .json()
                .at("/0/id")
                .asString());
        return Map.ofEntries(
                Map.entry("changeId", change.toString()),
                Map.entry("entryId", UUID.randomUUID().toString()),
                Map.entry("templateId", template.toString()),
                Map.entry("feedId", feed.toString()),
                Map.entry("secret", "nobody-s-" + secret.length()),
                Map.entry("id", project.toString()),
                Map.entry("phaseId", phase.toString()),
                Map.entry("taskId", task.toString()),
                Map.entry("milestoneId", milestone.toString()),
                Map.entry("statement", "1"),
                Map.entry("contactId", world.casey.id().toString()),
                Map.entry("fileId", file.toString()));
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
