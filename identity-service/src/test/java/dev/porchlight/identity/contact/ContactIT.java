package dev.porchlight.identity.contact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.identity.People;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
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
class ContactIT {

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    private Api agent;
    private People people;
    private UUID organisation;

    @BeforeEach
    void anOrganisation() {
        agent = anybody.as(Tokens.Agent.technician());
        people = new People(agent);
        organisation = people.organisation("Harbour Dental");
    }

    @Test
    void isRegisteredChangedReadAndPublished() {
        UUID pier = people.site(organisation, "Pier 4");
        String email = People.someEmail();
        Map<String, Object> body = People.contact(organisation, " Jane  Doe", email.toUpperCase());
        body.put("siteId", pier);
        body.put("roles", List.of("user", "billing-contact", "user"));
        Answer registered = agent.post("/api/contacts", body);
        UUID id = registered.id();
        assertThat(registered.status()).isEqualTo(201);
        JsonNode contact = agent.after(registered).get("/api/contacts/" + id).json();
        assertThat(contact.get("name").asString()).isEqualTo("Jane Doe");
        assertThat(contact.get("email").asString()).isEqualTo(email);
        assertThat(contact.at("/organisation/name").asString()).isEqualTo("Harbour Dental");
        assertThat(contact.at("/site/name").asString()).isEqualTo("Pier 4");
        assertThat(contact.get("roles").toString()).isEqualTo("[\"billing-contact\",\"user\"]");
        assertThat(contact.get("active").asBoolean()).isTrue();

        String newEmail = People.someEmail();
        agent.patch(
                "/api/contacts/" + id,
                "{\"name\": \"Jane Roe\", \"email\": \"%s\", \"siteId\": null}".formatted(newEmail));
        agent.put(
                "/api/contacts/" + id + "/roles",
                Map.of("roles", List.of("approver"), "ticketVisibility", "organisation"));
        Answer deactivated = agent.post("/api/contacts/" + id + "/deactivation", "{}");
        assertThat(deactivated.header("ETag")).isEqualTo("\"5\"");
        Answer read = agent.after(deactivated).get("/api/contacts/" + id);
        assertThat(read.header("ETag")).isEqualTo("\"5\"");
        assertThat(read.json().get("email").asString()).isEqualTo(newEmail);
        assertThat(read.json().get("site").isNull()).isTrue();
        assertThat(read.json().get("ticketVisibility").asString()).isEqualTo("organisation");
        assertThat(read.json().get("active").asBoolean()).isFalse();

        assertThat(events.of("identity", id, found -> found.size() == 6))
                .extracting(event -> event.type().replaceAll("porchlight.identity.|.v1", ""))
                .containsExactly(
                        "ContactRegistered",
                        "ContactRenamed",
                        "ContactEmailChanged",
                        "ContactMovedToSite",
                        "ContactRolesChanged",
                        "ContactDeactivated");
    }

    @Test
    void aTelephoneNumberIsKnownChangedAndForgotten() {
        Map<String, Object> body = People.contact(organisation, "Jane Doe", People.someEmail());
        body.put("telephone", " +44 1632 960 123 ext 7 ");
        Answer registered = agent.post("/api/contacts", body);
        String path = "/api/contacts/" + registered.id();
        assertThat(agent.after(registered).get(path).json().get("telephone").asString())
                .isEqualTo("+44 1632 960 123 ext 7");
        Answer same = agent.patch(path, Map.of("telephone", "+44 1632 960 123 ext 7"));
        assertThat(same.header("ETag")).isNull();
        assertThat(agent.patch(path, Map.of("telephone", "ask at the desk")).pointers())
                .containsExactly("/telephone");
        Answer renamed = agent.patch(path, Map.of("name", "Jane Roe"));
        assertThat(agent.after(renamed).get(path).json().get("telephone").asString())
                .startsWith("+44");
        Answer forgotten = agent.patch(path, "{\"telephone\": null}");
        assertThat(agent.after(forgotten).get(path).json().get("telephone").isNull())
                .isTrue();
    }

    @Test
    void aPatchWithoutASiteLeavesTheSite() {
        Map<String, Object> body = People.contact(organisation, "Jane Doe", People.someEmail());
        body.put("siteId", people.site(organisation, "Pier 4"));
        UUID id = agent.post("/api/contacts", body).id();
        Answer renamed = agent.patch("/api/contacts/" + id, Map.of("name", "Jane Roe"));
        assertThat(renamed.header("ETag")).isEqualTo("\"1\"");
        assertThat(agent.after(renamed)
                        .get("/api/contacts/" + id)
                        .json()
                        .at("/site/name")
                        .asString())
                .isEqualTo("Pier 4");
    }

    @Test
    void isListedByOrganisationNameEmailAndWhetherActive() {
        String mark = UUID.randomUUID().toString();
        UUID gone = people.contactAt(organisation, "Bella " + mark, People.someEmail())
                .id();
        people.contactAt(organisation, "anna " + mark, People.someEmail());
        people.contactAt(people.organisation("Kestrel"), "Carla", mark + "@kestrel.example");
        Api reader = agent.after(agent.post("/api/contacts/" + gone + "/deactivation", "{}"));

        assertThat(names(reader.get("/api/contacts?q=" + mark.toUpperCase())))
                .containsExactly("anna " + mark, "Bella " + mark, "Carla");
        assertThat(names(reader.get("/api/contacts?sort=-organisation&q=" + mark)))
                .first()
                .isEqualTo("Carla");
        assertThat(names(reader.get("/api/contacts?active=true&organisationId=" + organisation)))
                .containsExactly("anna " + mark);
        Answer first = reader.get("/api/contacts?cursor=&size=2&q=" + mark);
        assertThat(names(first)).hasSize(2);
        assertThat(names(reader.get("/api/contacts?size=2&q=" + mark + "&cursor="
                        + first.json().get("next").asString())))
                .containsExactly("Carla");
    }

    @Test
    void colleaguesAreTheActiveOnesOfOnesOwnOrganisationWithoutAddresses() {
        people.contactAt(organisation, "Zoe Zimmer", People.someEmail());
        UUID left = people.contactAt(organisation, "Left Already", People.someEmail())
                .id();
        UUID other = people.organisation("Kestrel");
        people.contactAt(other, "Kate Kestrel", People.someEmail());
        Answer position = agent.post("/api/contacts/" + left + "/deactivation", "{}");
        Api contact = anybody.as(Tokens.Contact.at(organisation)).after(position);

        Answer colleagues = contact.get("/api/colleagues");
        assertThat(colleagues.json()).hasSize(1);
        assertThat(colleagues.json().get(0).propertyNames()).containsExactlyInAnyOrder("id", "name");
        assertThat(colleagues.text()).contains("Zoe Zimmer").doesNotContain("@");
        assertThat(contact.get("/api/colleagues?q=ZIM").json()).hasSize(1);
        assertThat(contact.get("/api/colleagues?q=kate").json()).isEmpty();
        assertThat(contact.get("/api/colleagues?organisationId=" + other).status())
                .isEqualTo(404);
        assertThat(contact.get("/api/colleagues?organisationId=" + organisation).status())
                .isEqualTo(200);
        assertThat(agent.get("/api/colleagues?organisationId=" + other).text()).contains("Kate Kestrel");
        assertThat(agent.get("/api/colleagues").pointers()).containsExactly("organisationId");
        assertThat(anybody.as(Tokens.machine("tickets:read"))
                        .get("/api/colleagues?organisationId=" + other)
                        .status())
                .isEqualTo(403);
    }

    @Test
    void badInputNamesItsFieldsAndStoresNothing() {
        refused(Map.of(), "/email", "/name", "/organisationId", "/roles", "/ticketVisibility");
        refused(with("name", "x".repeat(101)), "/name");
        refused(with("email", "not an address"), "/email");
        refused(with("email", "jane@localhost"), "/email");
        refused(with("roles", List.of()), "/roles");
        refused(with("roles", List.of("user", "owner")), "/roles/1");
        refused(with("roles", "user and approver"), "/roles");
        refused(with("ticketVisibility", "all"), "/ticketVisibility");
        refused(with("organisationId", UUID.randomUUID()), "/organisationId");
        refused(with("organisationId", "rubbish"), "/organisationId");
        refused(with("siteId", people.site(people.organisation("Kestrel"), "Elsewhere")), "/siteId");
        refused(with("surprise", 1), "/surprise");
        Answer missing = agent.post("/api/contacts/" + UUID.randomUUID() + "/deactivation", "{}");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(names(agent.get("/api/contacts?organisationId=" + organisation)))
                .isEmpty();
    }

    @Test
    void aPostWithAKeyIsDoneOnce() {
        Api keyed = agent.with("Idempotency-Key", UUID.randomUUID().toString());
        Map<String, Object> body = People.contact(organisation, "Jane Doe", People.someEmail());
        Answer first = keyed.post("/api/contacts", body);
        Answer second = keyed.post("/api/contacts", body);
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(names(agent.after(second).get("/api/contacts?organisationId=" + organisation)))
                .hasSize(1);
    }

    private Map<String, Object> with(String field, Object value) {
        Map<String, Object> body = People.contact(organisation, "Jane Doe", People.someEmail());
        body.put(field, value);
        return body;
    }

    private void refused(Map<String, Object> body, String... pointers) {
        Answer answer = agent.post("/api/contacts", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactlyInAnyOrder(pointers);
    }

    private static List<String> names(Answer page) {
        return page.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }

    @Test
    void aPrimaryServiceContactIsShownTheirOwnPeopleAndNobodyElses() {
        UUID other = people.organisation("Kestrel Law");
        UUID stranger =
                people.contactAt(other, "Sam Stranger", People.someEmail()).id();
        Answer mine = people.contactAt(organisation, "Jane Doe", People.someEmail());
        Tokens.Contact user = Tokens.Contact.at(organisation).seeing("organisation");
        Api primary = anybody.as(new Tokens.Contact(
                user.id(),
                "Pat Primary",
                organisation,
                "Harbour Dental",
                null,
                "organisation",
                List.of("primary-service-contact")));
        assertThat(primary.after(mine).get("/api/contacts").json().get("items"))
                .extracting(row -> row.get("name").asString())
                .containsExactly("Jane Doe");
        assertThat(primary.get("/api/contacts/" + mine.id()).status()).isEqualTo(200);
        assertThat(primary.get("/api/contacts/" + stranger).status()).isEqualTo(404);
        assertThat(primary.get("/api/contacts?organisationId=" + other).status())
                .isEqualTo(404);
        assertThat(primary.get("/api/organisations/" + organisation).status()).isEqualTo(200);
        assertThat(primary.get("/api/organisations/" + other).status()).isEqualTo(404);
        assertThat(primary.get("/api/organisations").status()).isEqualTo(403);
        assertThat(anybody.as(user).get("/api/contacts").status()).isEqualTo(403);
        Answer added = primary.post("/api/contacts", People.contact(organisation, "New Colleague", People.someEmail()));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(primary.post("/api/contacts", People.contact(other, "Spy", People.someEmail()))
                        .status())
                .isEqualTo(404);
    }
}
