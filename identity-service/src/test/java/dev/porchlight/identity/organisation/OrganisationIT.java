package dev.porchlight.identity.organisation;

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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@ServiceIT
class OrganisationIT {

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    private Api agent() {
        return anybody.as(Tokens.Agent.technician());
    }

    @Test
    void isRegisteredGivenSitesRenamedReadAndPublished() {
        Answer registered = agent().post("/api/organisations", Map.of("name", "  Harbour   Dental "));
        UUID id = registered.id();
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.header("Location")).isEqualTo("/api/organisations/" + id);
        UUID pier = new People(agent()).site(id, "Pier 4");
        UUID arch = new People(agent()).site(id, "Arch 1");
        Answer renamed = agent().patch("/api/organisations/" + id, Map.of("name", "Harbour Clinic"));
        assertThat(renamed.status()).isEqualTo(204);

        Answer read = agent().after(renamed).get("/api/organisations/" + id);
        assertThat(read.header("ETag")).isEqualTo("\"3\"").isEqualTo(renamed.header("ETag"));
        JsonNode organisation = read.json();
        assertThat(organisation.get("name").asString()).isEqualTo("Harbour Clinic");
        assertThat(organisation.get("sites").valueStream().map(site -> site.get("id")
                        .asString()))
                .containsExactly(arch.toString(), pier.toString());

        List<Events.Published> published = events.of("identity", id, found -> found.size() == 4);
        assertThat(published)
                .extracting(Events.Published::type)
                .containsExactly(
                        "porchlight.identity.OrganisationRegistered.v1",
                        "porchlight.identity.SiteAdded.v1",
                        "porchlight.identity.SiteAdded.v1",
                        "porchlight.identity.OrganisationRenamed.v1");
        assertThat(published.getFirst().body().get("name").asString()).isEqualTo("Harbour Dental");
    }

    @Test
    void isFoundByPartOfItsNameAndSorted() {
        String mark = UUID.randomUUID().toString();
        People people = new People(agent());
        people.organisation("beta " + mark);
        people.organisation("Alpha " + mark);
        Answer last = agent().post("/api/organisations", Map.of("name", "gamma 100% " + mark));
        Api reader = agent().after(last);

        assertThat(names(reader.get("/api/organisations?q=" + mark.toUpperCase())))
                .containsExactly("Alpha " + mark, "beta " + mark, "gamma 100% " + mark);
        assertThat(names(reader.get("/api/organisations?sort=-name&size=2&q=" + mark)))
                .containsExactly("gamma 100% " + mark, "beta " + mark);
        assertThat(names(reader.get("/api/organisations?q=100%25%20" + mark))).hasSize(1);
        assertThat(names(reader.get("/api/organisations?q=%25"))).allMatch(name -> name.contains("%"));
    }

    @Test
    void isReadByMachinesWithTheScopeButNotByContacts() {
        UUID id = new People(agent()).organisation("Kestrel");
        Api reader = anybody.as(Tokens.machine("organisations:read"));
        assertThat(reader.get("/api/organisations").status()).isEqualTo(200);
        assertThat(reader.patch("/api/organisations/" + id, Map.of("name", "Other"))
                        .status())
                .isEqualTo(403);
        Api contact = anybody.as(Tokens.Contact.at(id));
        assertThat(contact.get("/api/organisations").status()).isEqualTo(403);
        assertThat(contact.get("/api/organisations/" + id).status()).isEqualTo(403);
        assertThat(contact.post("/api/organisations", Map.of("name", "Mine")).status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("tickets:read"))
                        .get("/api/organisations")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void badInputNamesItsField() {
        for (String body : List.of(
                "{}",
                "{\"name\": null}",
                "{\"name\": \" \"}",
                "{\"name\": \"" + "x".repeat(101) + "\"}",
                "{\"name\": [1]}",
                "{\"name\": \"a\\u0001b\"}")) {
            Answer answer = agent().post("/api/organisations", body);
            assertThat(answer.status()).as(body).isEqualTo(400);
            assertThat(answer.pointers()).as(body).containsExactly("/name");
        }
        assertThat(agent().patch("/api/organisations/" + UUID.randomUUID(), Map.of("name", "Nobody"))
                        .status())
                .isEqualTo(404);
        assertThat(agent().get("/api/organisations/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(agent().with("Portal-Position", "rubbish@3")
                        .get("/api/organisations")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theDomainOfItsPeoplesWorkAccountsIsSaidAndTakenBack() {
        UUID id = new People(agent()).organisation("Tidewater");
        String path = "/api/organisations/" + id;
        Answer said = agent().put(path + "/sign-in-domain", Map.of("domain", " Tidewater.Example "));
        assertThat(said.status()).as(said.text()).isEqualTo(204);
        assertThat(agent().after(said).get(path).json().get("signInDomain").asString())
                .isEqualTo("tidewater.example");
        for (String none : List.of("tidewater", "a b.example", "-a.example", "x@tidewater.example")) {
            assertThat(agent().put(path + "/sign-in-domain", Map.of("domain", none))
                            .pointers())
                    .containsExactly("/domain");
        }
        Answer takenBack = agent().put(path + "/sign-in-domain", Map.of("domain", ""));
        assertThat(agent().after(takenBack).get(path).json().get("signInDomain").isNull())
                .isTrue();
        assertThat(events.of("identity", id, found -> found.size() == 3))
                .extracting(Events.Published::type)
                .containsExactly(
                        "porchlight.identity.OrganisationRegistered.v1",
                        "porchlight.identity.OrganisationSignInDomainChanged.v1",
                        "porchlight.identity.OrganisationSignInDomainChanged.v1");
        assertThat(anybody.as(Tokens.Contact.at(id))
                        .put(path + "/sign-in-domain", Map.of("domain", "mine.example"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aStaleChangeIsRefused() {
        UUID id = new People(agent()).organisation("Fenwick");
        Answer renamed = agent().with("If-Match", "\"0\"")
                .patch("/api/organisations/" + id, Map.of("name", "Fenwick Logistics"));
        assertThat(renamed.status()).isEqualTo(204);
        Answer stale =
                agent().with("If-Match", "\"0\"").patch("/api/organisations/" + id, Map.of("name", "Fenwick & Sons"));
        assertThat(stale.status()).isEqualTo(412);
        Answer twice = agent().post("/api/organisations/" + id + "/sites", Map.of("name", "Depot"));
        assertThat(twice.status()).isEqualTo(201);
        Answer again = agent().post("/api/organisations/" + id + "/sites", Map.of("name", "depot"));
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.problem()).isEqualTo("site-name-already-used");
    }

    private static List<String> names(Answer page) {
        return page.json()
                .get("items")
                .valueStream()
                .map(item -> item.get("name").asString())
                .toList();
    }
}
