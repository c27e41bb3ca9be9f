package dev.porchlight.ticket.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ServiceIT
class DirectoryIT extends World {

    @Autowired
    Directory directory;

    @Test
    void itFollowsWhatIdentitySays() {
        UUID site = UUID.randomUUID();
        Tokens.Contact contact = known(Tokens.Contact.at(harbour).atSite(site.toString()));
        assertThat(directory.contact(contact.id())).contains(new Directory.Contact(contact.id(), harbour, site));
        assertThat(directory.colleagues(harbour, List.of(contact.id(), UUID.randomUUID())))
                .containsExactly(contact.id());
        assertThat(directory.colleagues(UUID.randomUUID(), List.of(contact.id())))
                .isEmpty();
        assertThat(directory.isAgent(contact.id())).isFalse();

        Map<String, Object> nowhere = new HashMap<>(Map.of("contactId", contact.id()));
        nowhere.put("siteId", null);
        events.publish("porchlight.identity.ContactMovedToSite.v1", contact.id(), 1, nowhere);
        await().until(() -> directory.contact(contact.id()).orElseThrow().siteId() == null);

        events.publish("porchlight.identity.ContactDeactivated.v1", contact.id(), 2, Map.of("contactId", contact.id()));
        await().until(() -> directory.contact(contact.id()).isEmpty());
        assertThat(directory.colleagues(harbour, List.of(contact.id()))).isEmpty();

        events.publish("porchlight.identity.ContactReactivated.v1", contact.id(), 3, Map.of("contactId", contact.id()));
        await().until(() -> directory.contact(contact.id()).isPresent());
    }

    @Test
    void anAgentWhoLeftIsNotAssigned() {
        Tokens.Agent other = known(Tokens.Agent.technician());
        assertThat(directory.isAgent(other.id())).isTrue();
        events.publish("porchlight.identity.AgentDeactivated.v1", other.id(), 1, Map.of("agentId", other.id()));
        await().until(() -> !directory.isAgent(other.id()));
    }

    @Test
    void aNewNameShowsOnOldTickets() {
        Tokens.Contact requester = known("Before");
        Answer opened = open(requester, "Renamed");
        events.publish(
                "porchlight.identity.ContactRenamed.v1",
                requester.id(),
                1,
                Map.of("contactId", requester.id(), "name", "After"));
        events.publish(
                "porchlight.identity.OrganisationRegistered.v1",
                harbour,
                0,
                Map.of("organisationId", harbour, "name", "Harbour"));
        events.publish(
                "porchlight.identity.OrganisationRenamed.v1",
                harbour,
                1,
                Map.of("organisationId", harbour, "name", "Harbour Dental Group"));
        await().untilAsserted(() -> {
            var seen = as(requester).get("/api/tickets/" + opened.id()).json();
            assertThat(seen.get("requester").get("name").asString()).isEqualTo("After");
            assertThat(seen.get("organisation").get("name").asString()).isEqualTo("Harbour Dental Group");
        });
        assertThat(as(requester)
                        .get("/api/tickets/" + opened.id())
                        .json()
                        .at("/timeline/0/actor/name")
                        .asString())
                .as("history says what the name was")
                .isEqualTo("Before");
    }
}
