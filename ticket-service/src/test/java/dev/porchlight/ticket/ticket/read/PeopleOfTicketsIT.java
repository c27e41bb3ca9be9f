package dev.porchlight.ticket.ticket.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of people afterwards, and what of it tickets show. */
@ServiceIT
class PeopleOfTicketsIT extends World {

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

    @Test
    void whoseVisibilityIsNarrowedSeesAndWritesNoMoreWithTheTokenTheyHave() {
        Tokens.Contact requester = known("Requester");
        Tokens.Contact colleague = known(Tokens.Contact.at(harbour).seeing("organisation"));
        Answer opened = open(requester, "Seen until it is not");
        String path = "/api/tickets/" + opened.id();
        assertThat(as(colleague).get(path).status()).isEqualTo(200);
        events.publish(
                "porchlight.identity.ContactRolesChanged.v1",
                colleague.id(),
                1,
                Map.of("contactId", colleague.id(), "roles", List.of("user"), "ticketVisibility", "own"));
        await().atMost(Duration.ofSeconds(8))
                .until(() -> as(colleague).get(path).status() == 404);
        assertThat(as(colleague).post(path + "/comments", Map.of("text", "a")).status())
                .isEqualTo(404);
        assertThat(summaries(as(colleague).get("/api/tickets"))).isEmpty();
    }

    @Test
    void whoeverIsDeactivatedOpensNoMoreTickets() {
        Tokens.Contact gone = known("Gone");
        open(gone, "The last one");
        events.publish("porchlight.identity.ContactDeactivated.v1", gone.id(), 1, Map.of("contactId", gone.id()));
        await().atMost(Duration.ofSeconds(8))
                .until(() -> as(gone).get("/api/tickets").status() == 401);
        assertThat(as(gone).post("/api/tickets", newTicket("One more")).status())
                .isEqualTo(401);
    }
}
