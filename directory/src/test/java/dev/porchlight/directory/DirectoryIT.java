package dev.porchlight.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.inbox.Rebuild;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServiceIT
class DirectoryIT extends Identity {

    @Autowired
    private Rebuild rebuild;

    @Autowired
    private FilledOnce filledOnce;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void organisationsAndTheirSites() {
        UUID site = UUID.randomUUID();
        publish("OrganisationRegistered", harbour, 0, Map.of("organisationId", harbour, "name", "Harbour"));
        publish("SiteAdded", harbour, 1, Map.of("organisationId", harbour, "siteId", site, "name", "Pier"));
        publish("OrganisationRenamed", harbour, 2, Map.of("organisationId", harbour, "name", "Harbour " + harbour));
        await().until(() -> !directory.organisationsCalled("HARBOUR " + harbour).isEmpty());
        assertThat(directory.organisation(harbour)).contains(new Directory.Organisation(harbour, "Harbour " + harbour));
        assertThat(directory.site(site)).contains(new Directory.Site(site, harbour, "Pier"));
        assertThat(directory.organisations(List.of(harbour, site))).containsExactly(harbour);
        assertThat(directory.names(List.of(harbour, site))).isEqualTo(Map.of(harbour, "Harbour " + harbour));
    }

    @Test
    void contactsAndWhatBecomesOfThem() {
        UUID site = UUID.randomUUID();
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour).atSite(site.toString()));
        assertThat(directory.contact(casey.id()))
                .contains(new Directory.Contact(
                        casey.id(), harbour, site, casey.name(), casey.email(), null, Set.of("user"), Visibility.OWN));
        assertThat(directory.colleagues(harbour, List.of(casey.id(), site))).containsExactly(casey.id());
        assertThat(directory.colleagues(UUID.randomUUID(), List.of(casey.id()))).isEmpty();
        assertThat(directory.isAgent(casey.id())).isFalse();

        publish("ContactEmailChanged", casey.id(), 1, Map.of("contactId", casey.id(), "email", "casey@new.example"));
        Map<String, Object> nowhere = new HashMap<>(Map.of("contactId", casey.id()));
        nowhere.put("siteId", null);
        publish("ContactMovedToSite", casey.id(), 2, nowhere);
        changed(casey.id(), 3, "organisation", "user", "billing-contact");
        await().until(() -> !directory.contacts(harbour, Roles.BILLING_CONTACT).isEmpty());
        assertThat(directory.contacts(harbour, Roles.BILLING_CONTACT))
                .containsExactly(new Directory.Contact(
                        casey.id(),
                        harbour,
                        null,
                        casey.name(),
                        "casey@new.example",
                        null,
                        Set.of("user", "billing-contact"),
                        Visibility.ORGANISATION));

        publish("ContactDeactivated", casey.id(), 4, Map.of("contactId", casey.id()));
        await().until(() -> directory.contact(casey.id()).isEmpty());
        assertThat(directory.colleagues(harbour, List.of(casey.id()))).isEmpty();
        assertThat(directory.names(List.of(casey.id()))).containsEntry(casey.id(), casey.name());

        publish("ContactReactivated", casey.id(), 5, Map.of("contactId", casey.id()));
        await().until(() -> directory.contact(casey.id()).isPresent());
    }

    @Test
    void theLanguageThatSomebodyChoseIsKnownWheneverItIsTold() {
        Tokens.Contact early = Tokens.Contact.at(harbour);
        chose(early.id(), 0, "de");
        registered(early);
        await().until(() ->
                "de".equals(directory.contact(early.id()).orElseThrow().language()));
        chose(early.id(), 1, "en-GB");
        await().until(() ->
                "en-GB".equals(directory.contact(early.id()).orElseThrow().language()));
    }

    private void chose(UUID person, long version, String language) {
        UUID choice = UUID.nameUUIDFromBytes(person.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        publish(
                "PersonLanguageChosen",
                choice,
                version,
                Map.of("choiceId", choice, "personId", person, "language", language));
    }

    @Test
    void agentsByRole() {
        Tokens.Agent ada = registered(Tokens.Agent.administrator());
        assertThat(directory.agents("administrator"))
                .extracting(Directory.Agent::id)
                .contains(ada.id());
        publish("AgentRolesChanged", ada.id(), 1, Map.of("agentId", ada.id(), "roles", List.of("billing")));
        await().until(() ->
                directory.agents(Roles.BILLING).stream().anyMatch(it -> it.id().equals(ada.id())));
        assertThat(directory.agents("administrator"))
                .extracting(Directory.Agent::id)
                .doesNotContain(ada.id());
        publish("AgentRenamed", ada.id(), 2, Map.of("agentId", ada.id(), "name", "Ada Neumann"));
        await().until(() -> directory.names(List.of(ada.id())).containsValue("Ada Neumann"));
        publish("AgentDeactivated", ada.id(), 3, Map.of("agentId", ada.id()));
        await().until(() -> !directory.isAgent(ada.id()));
        assertThat(directory.agents(Roles.BILLING))
                .extracting(Directory.Agent::id)
                .doesNotContain(ada.id());
    }

    @Test
    void whatComesAgainChangesNothing() {
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour));
        changed(casey.id(), 2, "site", "user");
        changed(casey.id(), 1, "organisation", "user");
        Tokens.Contact behind = registered(new Tokens.Contact(
                casey.id(), "Somebody Else", harbour, "Harbour", null, "organisation", List.of("user")));
        await().until(() -> directory.contact(behind.id()).orElseThrow().ticketVisibility() == Visibility.SITE);
        assertThat(directory.contact(casey.id()).orElseThrow().name()).isEqualTo(casey.name());
    }

    @Test
    void itIsMadeAnewFromTheEvents() {
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour));
        jdbc.sql("update directory_person set name = 'wrong' where id = ?")
                .param(casey.id())
                .update();
        rebuild.run();
        assertThat(directory.contact(casey.id()).orElseThrow().name()).isEqualTo(casey.name());
    }

    @Test
    void aServiceThatWasThereBeforeItsDirectoryFillsIt() throws Exception {
        Tokens.Contact casey = registered(Tokens.Contact.at(harbour));
        for (String table : List.of("directory_person", "directory_organisation", "directory_site")) {
            jdbc.sql("delete from " + table).update();
        }
        filledOnce.run(null);
        assertThat(directory.contact(casey.id()))
                .as("one that was there from the beginning is sent them")
                .isEmpty();
        jdbc.sql("update flyway_schema_history set installed_on = installed_on - interval '1 day'")
                .update();
        filledOnce.run(null);
        await().until(() -> directory.contact(casey.id()).isPresent());
    }
}
