package dev.porchlight.ticket.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Colleagues who are called by name hear of a ticket from then on; customers do not hear of them. */
@ServiceIT
class MentionsIT extends World {

    @Test
    void whoIsMentionedWatches() {
        known(agent);
        Tokens.Agent colleague = known(Tokens.Agent.technician());
        Tokens.Contact robin = known("Robin");
        String path = "/api/tickets/" + open(robin, "Ask Morgan").id();
        Answer before = as(robin).get(path);
        Answer noted = asAgent()
                .post(
                        path + "/internal-notes",
                        Map.of("text", "<p>@Morgan?</p>", "mentionIds", List.of(colleague.id(), agent.id())));
        assertThat(noted.status()).as(noted.text()).isEqualTo(201);
        assertThat(asAgent().after(noted).get(path).json().at("/watchers/0/id").asString())
                .isEqualTo(colleague.id().toString());
        assertThat(asAgent().get(path).json().get("watchers").size())
                .as("nobody mentions themselves")
                .isOne();
        assertThat(as(robin).get(path).json()).isEqualTo(before.json());
        Answer removed = asAgent().delete(path + "/watchers/" + colleague.id());
        assertThat(asAgent().after(removed).get(path).json().get("watchers").size())
                .isZero();
        Answer watching = asAgent().put(path + "/watchers/" + agent.id(), Map.of());
        assertThat(asAgent().after(watching).get(path).json().get("watchers").size())
                .isOne();
    }

    @Test
    void onlyAgentsAreMentionedAndOnlyByAgents() {
        Tokens.Contact robin = known("Robin");
        String path = "/api/tickets/" + open(robin, "Nobody's business").id();
        assertThat(asAgent()
                        .post(path + "/internal-notes", Map.of("text", "Hm", "mentionIds", List.of(robin.id())))
                        .pointers())
                .containsExactly("/mentionIds/0");
        assertThat(as(robin).put(path + "/watchers/" + agent.id(), Map.of()).status())
                .isEqualTo(403);
    }
}
