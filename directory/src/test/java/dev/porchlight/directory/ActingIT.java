package dev.porchlight.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Who may be somebody else, and for how long: the same in every service. */
@ServiceIT
class ActingIT extends Identity {

    private static final Duration SECONDS = Duration.ofSeconds(8);

    @Autowired
    private Api anybody;

    @Autowired
    private ActingPasses passes;

    private Tokens.Agent terry;
    private Tokens.Contact casey;

    @BeforeEach
    void anAgentAndAContact() {
        terry = registered(Tokens.Agent.technician());
        casey = registered(Tokens.Contact.at(harbour).seeing("organisation"));
    }

    private int status(Tokens.Agent agent, String pass) {
        return anybody.as(agent).with(ActingPasses.HEADER, pass).get("/api/me").status();
    }

    private String pass(Tokens.Agent agent, UUID contact, Duration lasting) {
        return passes.write(
                agent.id(), contact, UUID.randomUUID(), Instant.now().plus(lasting));
    }

    @Test
    void anAgentWithAPassIsTheCustomerAndNamedAsTheOneWhoActs() {
        JsonNode seen = anybody.as(terry, casey, passes).get("/api/me").json();
        assertThat(seen.get("name").asString()).isEqualTo(casey.name());
        assertThat(seen.get("roles").toString()).isEqualTo("[\"user\"]");
        assertThat(seen.get("visibility").asString()).isEqualTo("organisation");
        assertThat(seen.get("agent").asString()).isEqualTo(terry.name());
    }

    @Test
    void aPassIsWorthNothingToOthersChangedOrOver() {
        String pass = pass(terry, casey.id(), Duration.ofMinutes(5));
        assertThat(status(terry, pass)).isEqualTo(200);
        assertThat(status(registered(Tokens.Agent.technician()), pass)).isEqualTo(403);
        assertThat(status(
                        terry,
                        pass.replace(casey.id().toString(), UUID.randomUUID().toString())))
                .isEqualTo(403);
        assertThat(status(terry, pass(terry, casey.id(), Duration.ofSeconds(-1))))
                .isEqualTo(403);
        assertThat(status(terry, pass(terry, UUID.randomUUID(), Duration.ofMinutes(5))))
                .isEqualTo(403);
        assertThat(status(terry, pass(terry, terry.id(), Duration.ofMinutes(5))))
                .isEqualTo(403);
        for (String odd : List.of("", ".", "a.b.c.d", casey.id().toString(), pass + "x", pass + ".x")) {
            assertThat(status(terry, odd)).as(odd).isEqualTo(403);
        }
        Tokens.Agent bookkeeper = registered(new Tokens.Agent(UUID.randomUUID(), "Bo", List.of("billing")));
        assertThat(status(bookkeeper, pass(bookkeeper, casey.id(), Duration.ofMinutes(5))))
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("tickets:read"))
                        .with(ActingPasses.HEADER, casey.id().toString())
                        .get("/api/me")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void itEndsWithinSecondsWhenEitherIsDeactivated() {
        String pass = pass(terry, casey.id(), Duration.ofMinutes(5));
        assertThat(status(terry, pass)).isEqualTo(200);
        publish("ContactDeactivated", casey.id(), 1, Map.of("contactId", casey.id()));
        await().atMost(SECONDS).until(() -> status(terry, pass) == 403);

        Tokens.Agent leaver = registered(Tokens.Agent.technician());
        Tokens.Contact other = registered(Tokens.Contact.at(harbour));
        String theirs = pass(leaver, other.id(), Duration.ofMinutes(5));
        assertThat(status(leaver, theirs)).isEqualTo(200);
        publish("AgentDeactivated", leaver.id(), 1, Map.of("agentId", leaver.id()));
        await().atMost(SECONDS).until(() -> status(leaver, theirs) == 401);
    }

    @Test
    void aContactMayBeThemselvesAtAnotherOrganisationAndNobodyElse() {
        UUID elsewhere = UUID.randomUUID();
        Map<String, Object> body = new HashMap<>();
        body.put("contactId", elsewhere);
        body.put("organisationId", UUID.randomUUID());
        body.put("name", "Casey at Kestrel");
        body.put("email", casey.email().toUpperCase());
        body.put("siteId", null);
        body.put("roles", List.of("approver"));
        body.put("ticketVisibility", "own");
        publish("ContactRegistered", elsewhere, 0, body);
        await().until(() -> directory.contact(elsewhere).isPresent());
        JsonNode seen = anybody.as(casey)
                .with(ActingPasses.HEADER, elsewhere.toString())
                .get("/api/me")
                .json();
        assertThat(seen.get("name").asString()).isEqualTo("Casey at Kestrel");
        assertThat(seen.get("roles").toString()).isEqualTo("[\"approver\"]");
        assertThat(seen.get("agent").isNull()).isTrue();
        Tokens.Contact colleague = registered(Tokens.Contact.at(harbour));
        assertThat(anybody.as(casey)
                        .with(ActingPasses.HEADER, colleague.id().toString())
                        .get("/api/me")
                        .status())
                .isEqualTo(403);
        assertThat(anybody.as(casey)
                        .with(ActingPasses.HEADER, pass(terry, casey.id(), Duration.ofMinutes(5)))
                        .get("/api/me")
                        .status())
                .isEqualTo(403);
    }
}
