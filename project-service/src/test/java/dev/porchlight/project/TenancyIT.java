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
        return Map.of(
                "id", project.toString(),
                "phaseId", phase.toString(),
                "taskId", task.toString(),
                "milestoneId", milestone.toString(),
                "statement", "1",
                "contactId", world.casey.id().toString(),
                "fileId", file.toString());
    }

    @Override
    protected List<String> secrets() {
        return List.of("sealed");
    }
}
