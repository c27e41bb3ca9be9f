package dev.porchlight.identity.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.People;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class VisitIT {

    @Autowired
    Api anybody;

    private Api administrator;
    private People people;
    private UUID organisation;
    private UUID contact;
    private String email;

    @BeforeEach
    void aContact() {
        administrator = anybody.as(Tokens.Agent.administrator());
        people = new People(administrator);
        organisation = people.organisation("Harbour Dental");
        email = People.someEmail();
        Answer registered = people.contactAt(organisation, "Casey Contact", email);
        contact = registered.id();
        administrator.after(registered).get("/api/contacts/" + contact);
    }

    /** A token of somebody who is registered here. */
    private Tokens.Contact known(UUID id, String name) {
        return new Tokens.Contact(id, name, organisation, "Harbour Dental", null, "own", List.of("user"));
    }

    private Answer visit(Api agent, String reason) {
        return agent.post("/api/visits", Map.of("contactId", contact, "reason", reason));
    }

    @Test
    void anAgentIsTheContactForAWhileAndTheirPrimaryContactIsToldOfIt() {
        UUID id = people.agent("Terry", People.someEmail(), "technician").id();
        Api terry = anybody.as(new Tokens.Agent(id, "Terry", List.of("technician")));
        Answer begun = visit(terry, "They cannot find the form");
        assertThat(begun.status()).as(begun.text()).isEqualTo(201);
        Api acting = terry.with(ActingPasses.HEADER, begun.json().get("pass").asString());
        await().untilAsserted(() -> assertThat(acting.get("/api/me").status()).isEqualTo(200));
        JsonNode me = acting.get("/api/me").json();
        assertThat(me.get("id").asString()).isEqualTo(contact.toString());
        assertThat(me.get("kind").asString()).isEqualTo("contact");
        assertThat(me.get("organisationName").asString()).isEqualTo("Harbour Dental");
        assertThat(me.get("agent").asString()).isEqualTo("Terry");
        assertThat(acting.get("/api/organisations").status()).isEqualTo(403);
        assertThat(visit(acting, "Again").status()).isEqualTo(403);

        Answer ended = terry.post("/api/visits/" + begun.id() + "/end");
        assertThat(ended.status()).isEqualTo(204);
        Api primary = anybody.as(new Tokens.Contact(
                UUID.randomUUID(),
                "Pat",
                organisation,
                "Harbour Dental",
                null,
                "own",
                List.of("primary-service-contact")));
        JsonNode told = primary.after(ended).get("/api/visits").json().at("/items/0");
        assertThat(told.at("/agent/name").asString()).isEqualTo("Terry");
        assertThat(told.at("/contact/name").asString()).isEqualTo("Casey Contact");
        assertThat(told.get("reason").asString()).isEqualTo("They cannot find the form");
        assertThat(told.get("endsAt").asString())
                .isLessThan(begun.json().get("until").asString());
        assertThat(anybody.as(known(contact, "Casey Contact"))
                        .get("/api/visits")
                        .status())
                .isEqualTo(403);
        Tokens.Contact stranger = new Tokens.Contact(
                UUID.randomUUID(),
                "Sam",
                UUID.randomUUID(),
                "Kestrel",
                null,
                "own",
                List.of("primary-service-contact"));
        assertThat(anybody.as(stranger).get("/api/visits").json().get("items")).isEmpty();
        assertThat(anybody.as(stranger)
                        .get("/api/visits?organisationId=" + organisation)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aReasonIsNeededAndNobodyInvitesForSomebodyElse() {
        assertThat(visit(administrator, " ").status()).isEqualTo(400);
        UUID id = people.agent("Ada", People.someEmail(), "administrator").id();
        Api ada = anybody.as(new Tokens.Agent(id, "Ada", List.of("administrator")));
        administrator.put(
                "/api/contacts/" + contact + "/roles",
                Map.of("roles", List.of("primary-service-contact"), "ticketVisibility", "own"));
        UUID colleague = people.contactAt(organisation, "New Colleague", People.someEmail())
                .id();
        String pass = visit(ada, "To see what they see").json().get("pass").asString();
        Api acting = ada.with(ActingPasses.HEADER, pass);
        await().untilAsserted(() -> assertThat(
                        acting.get("/api/me").json().path("roles").toString())
                .contains("primary"));
        Answer refused = acting.post("/api/contacts/" + colleague + "/invitation");
        assertThat(refused.problem()).as(refused.text()).isEqualTo("only-in-person");
    }

    @Test
    void onePersonsOrganisationsAreListedTheFirstCreatedFirst() {
        UUID elsewhere = people.organisation("Kestrel Law");
        UUID second = people.contactAt(elsewhere, "Casey at Kestrel", email).id();
        Api casey = anybody.as(known(contact, "Casey Contact"));
        await().until(() -> casey.get("/api/memberships").json().size() == 2);
        assertThat(casey.get("/api/memberships").json())
                .extracting(one -> one.at("/organisation/name").asString())
                .containsExactly("Harbour Dental", "Kestrel Law");
        JsonNode there = casey.with(ActingPasses.HEADER, second.toString())
                .get("/api/me")
                .json();
        assertThat(there.get("organisationId").asString()).isEqualTo(elsewhere.toString());
    }
}
