package dev.porchlight.identity.agent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.identity.People;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** In a service of its own, whose first administrator is known. */
@ServiceIT
@TestPropertySource(properties = "porchlight.first-administrator.email=Root@Northgate.example")
class AgentIT {

    @Autowired
    Api anybody;

    private Api administrator() {
        return anybody.as(Tokens.Agent.administrator());
    }

    @Test
    void theFirstAdministratorIsThereAndTheLastOneStays() throws Exception {
        JsonNode first = administrator()
                .get("/api/agents?q=root@northgate.example")
                .json()
                .at("/items/0");
        assertThat(first.get("name").asString()).isEqualTo("Administrator");
        assertThat(first.get("roles").toString()).isEqualTo("[\"administrator\"]");
        String path = "/api/agents/" + first.get("id").asString();
        assertThat(administrator().post(path + "/deactivation", "{}").problem())
                .isEqualTo("last-administrator-must-stay");
        assertThat(administrator()
                        .put(path + "/roles", Map.of("roles", List.of("billing")))
                        .problem())
                .isEqualTo("last-administrator-must-stay");

        List<String> all = new ArrayList<>(List.of(path));
        for (int i = 0; i < 4; i++) {
            all.add("/api/agents/"
                    + new People(administrator())
                            .agent("Admin " + i, People.someEmail(), "administrator")
                            .id());
        }
        assertThat(deactivatedAtOnce(all)).isEqualTo(all.size() - 1);
    }

    /** How many of them could be deactivated when all are at the same moment. */
    private long deactivatedAtOnce(List<String> agents) throws Exception {
        List<Callable<Answer>> requests = agents.stream()
                .<Callable<Answer>>map(path -> () -> administrator().post(path + "/deactivation", "{}"))
                .toList();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(requests).stream()
                    .map(Future::resultNow)
                    .filter(answer -> answer.status() == 204)
                    .count();
        }
    }

    @Test
    void isRegisteredByAdministratorsOnly() {
        Map<String, Object> body = Map.of("name", "New", "email", People.someEmail(), "roles", List.of("technician"));
        assertThat(anybody.as(Tokens.Agent.technician())
                        .post("/api/agents", body)
                        .status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("organisations:write"))
                        .post("/api/agents", body)
                        .status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.Contact.at(UUID.randomUUID()))
                        .post("/api/agents", body)
                        .status())
                .isEqualTo(403);
        Answer registered = administrator().post("/api/agents", body);
        assertThat(registered.status()).isEqualTo(201);
        assertThat(anybody.as(Tokens.Agent.technician())
                        .after(registered)
                        .get("/api/agents/" + registered.id())
                        .header("ETag"))
                .isEqualTo("\"0\"");
    }

    @Test
    void ofManyWithOneAddressOneIsRegistered() throws Exception {
        Map<String, Object> body = Map.of("name", "Twin", "email", People.someEmail(), "roles", List.of("technician"));
        Callable<Answer> register = () -> administrator().post("/api/agents", body);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Answer> answers = threads.invokeAll(List.of(register, register, register, register)).stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
            assertThat(answers)
                    .filteredOn(answer -> answer.problem().equals("agent-email-already-used"))
                    .hasSize(3);
            UUID twin = answers.stream()
                    .filter(answer -> answer.status() == 201)
                    .findFirst()
                    .orElseThrow()
                    .id();
            administrator().post("/api/agents/" + twin + "/deactivation", "{}");
        }
        assertThat(register.call().status())
                .as("whoever has left gave the address back")
                .isEqualTo(201);
    }

    @Test
    void isRenamedByAdministratorsOnly() {
        String path = "/api/agents/"
                + new People(administrator())
                        .agent("Sam Body", People.someEmail(), "technician")
                        .id();
        assertThat(anybody.as(Tokens.Agent.technician())
                        .patch(path, Map.of("name", "Sam Boddy"))
                        .status())
                .isEqualTo(403);
        Answer renamed = administrator().patch(path, Map.of("name", " Sam  Boddy "));
        assertThat(renamed.status()).isEqualTo(204);
        assertThat(administrator().after(renamed).get(path).json().get("name").asString())
                .isEqualTo("Sam Boddy");
        assertThat(administrator().patch(path, Map.of("name", " ")).pointers()).containsExactly("/name");
    }

    @Test
    void rolesAreChangedAndBadInputNamesItsField() {
        UUID id = new People(administrator())
                .agent("Somebody", People.someEmail(), "technician")
                .id();
        Answer changed = administrator()
                .put("/api/agents/" + id + "/roles", Map.of("roles", List.of("billing", "project-manager")));
        assertThat(changed.status()).isEqualTo(204);
        assertThat(administrator()
                        .after(changed)
                        .get("/api/agents/" + id)
                        .json()
                        .get("roles")
                        .toString())
                .isEqualTo("[\"project-manager\",\"billing\"]");
        assertThat(administrator()
                        .put("/api/agents/" + id + "/roles", Map.of("roles", List.of("root")))
                        .pointers())
                .containsExactly("/roles/0");
        assertThat(administrator()
                        .put("/api/agents/" + id + "/roles", "{\"roles\": [null]}")
                        .status())
                .isEqualTo(400);
        assertThat(administrator().post("/api/agents", "{}").pointers())
                .containsExactlyInAnyOrder("/name", "/email", "/roles");
    }
}
