package dev.porchlight.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes organisations and people for a test, as an agent would. */
public final class People {

    private final Api agent;

    public People(Api agent) {
        this.agent = agent;
    }

    public static String someEmail() {
        return "person-" + UUID.randomUUID() + "@people.example";
    }

    public static Map<String, Object> contact(UUID organisation, String name, String email) {
        return new HashMap<>(Map.of(
                "organisationId", organisation,
                "name", name,
                "email", email,
                "roles", List.of("user"),
                "ticketVisibility", "own"));
    }

    public UUID organisation(String name) {
        return created(agent.post("/api/organisations", Map.of("name", name))).id();
    }

    public UUID site(UUID organisation, String name) {
        return created(agent.post("/api/organisations/" + organisation + "/sites", Map.of("name", name)))
                .id();
    }

    /** Registers a contact; the answer carries the position reached. */
    public Answer contactAt(UUID organisation, String name, String email) {
        return created(agent.post("/api/contacts", contact(organisation, name, email)));
    }

    public Answer agent(String name, String email, String... roles) {
        return created(agent.post("/api/agents", Map.of("name", name, "email", email, "roles", roles)));
    }

    private static Answer created(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer;
    }
}
