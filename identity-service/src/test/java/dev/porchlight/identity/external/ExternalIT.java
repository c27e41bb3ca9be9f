package dev.porchlight.identity.external;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.identity.People;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** A customer relationship system says what it knows, again and again. */
@ServiceIT
class ExternalIT {

    @Autowired
    Api anybody;

    private final String account = UUID.randomUUID().toString();
    private final String person = UUID.randomUUID().toString();
    private Api crm;

    @BeforeEach
    void aMachine() {
        crm = anybody.as(Tokens.machine("organisations:write", "organisations:read"));
    }

    private Answer organisation(String name) {
        return crm.put("/api/organisations/by-external-id/dynamics/" + account, Map.of("name", name));
    }

    private Answer contact(Map<String, Object> changes) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "organisationExternalId",
                account,
                "name",
                "Jane Doe",
                "email",
                "jane@harbour.example",
                "roles",
                List.of("user"),
                "ticketVisibility",
                "own",
                "active",
                true));
        body.putAll(changes);
        return crm.put("/api/contacts/by-external-id/dynamics/" + person, body);
    }

    @Test
    void whatIsSaidTwiceIsThereOnceAndAsItWasSaidLast() {
        Answer first = organisation("Harbour Dental");
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.json().get("created").asBoolean()).isTrue();
        Answer again = organisation("Harbour Clinic");
        assertThat(again.json().get("created").asBoolean()).isFalse();
        assertThat(again.id()).isEqualTo(first.id());

        Answer made = contact(Map.of());
        assertThat(made.status()).as(made.text()).isEqualTo(200);
        String email = People.someEmail();
        Answer changed = contact(
                Map.of("email", email, "roles", List.of("approver"), "active", false, "telephone", "+44 1244 555 014"));
        assertThat(changed.id()).isEqualTo(made.id());
        JsonNode seen = crm.after(changed).get("/api/contacts/" + made.id()).json();
        assertThat(seen.get("email").asString()).isEqualTo(email);
        assertThat(seen.get("roles").toString()).isEqualTo("[\"approver\"]");
        assertThat(seen.get("active").asBoolean()).isFalse();
        assertThat(seen.at("/organisation/name").asString()).isEqualTo("Harbour Clinic");
        assertThat(seen.get("telephone").asString()).isEqualTo("+44 1244 555 014");
        long version = seen.get("version").asLong();
        contact(Map.of("email", email, "roles", List.of("approver"), "active", false));
        assertThat(crm.get("/api/contacts/" + made.id()).json().get("version").asLong())
                .isEqualTo(version);
        Answer unreachable =
                contact(Map.of("email", email, "roles", List.of("approver"), "active", false, "telephone", ""));
        assertThat(crm.after(unreachable)
                        .get("/api/contacts/" + made.id())
                        .json()
                        .get("telephone")
                        .isNull())
                .isTrue();
    }

    @Test
    void nothingIsDoneByHalvesAndEachFaultIsNamed() {
        assertThat(contact(Map.of()).pointers()).containsExactly("/organisationExternalId");
        organisation("Harbour Dental");
        assertThat(contact(Map.of("roles", List.of())).pointers()).containsExactly("/roles");
        assertThat(contact(Map.of("email", "nobody")).status()).isEqualTo(400);
        assertThat(contact(Map.of("telephone", "ask Ann")).pointers()).containsExactly("/telephone");
        assertThat(contact(Map.of()).json().get("created").asBoolean()).isTrue();
        assertThat(crm.put("/api/organisations/by-external-id/Dyn%20amics/1", Map.of("name", "x"))
                        .pointers())
                .containsExactly("source");
        assertThat(anybody.as(Tokens.machine("organisations:read"))
                        .put("/api/organisations/by-external-id/dynamics/1", Map.of("name", "x"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void tenAtOnceMakeOne() throws Exception {
        List<Callable<Answer>> attempts = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            attempts.add(() -> organisation("Harbour Dental"));
        }
        try (var pool = Executors.newFixedThreadPool(10)) {
            List<Answer> answers = new ArrayList<>();
            for (var attempt : pool.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
            assertThat(answers).extracting(Answer::status).containsOnly(200);
            assertThat(answers)
                    .extracting(Answer::id)
                    .hasSize(10)
                    .containsOnly(answers.getFirst().id());
        }
    }
}
