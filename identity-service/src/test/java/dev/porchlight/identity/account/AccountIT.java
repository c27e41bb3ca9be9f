package dev.porchlight.identity.account;

import static dev.porchlight.identity.People.someEmail;
import static dev.porchlight.identity.account.FakeKeycloak.attribute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.People;
import dev.porchlight.platform.due.Due;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

/** Keycloak is kept in step with what happens to people. */
@ServiceIT
class AccountIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static final String FIRST_PASSWORD = "the first administrator's own";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.keycloak.url", KEYCLOAK::url);
        registry.add("porchlight.keycloak.client-secret", () -> "the-secret");
        registry.add("porchlight.keycloak.pages-every", () -> "200ms");
        registry.add("porchlight.provider.agents-second-factor", () -> "true");
        registry.add("porchlight.first-administrator.email", () -> "Root@Northgate.example");
        registry.add("porchlight.first-administrator.password", () -> FIRST_PASSWORD);
        registry.add("porchlight.first-administrator.name", () -> "Administrator");
    }

    @Autowired
    Api anybody;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EventProcessingConfiguration processors;

    @Autowired
    Due due;

    private Api agent;
    private People people;
    private UUID organisation;

    @BeforeEach
    void anOrganisation() {
        agent = anybody.as(Tokens.Agent.administrator());
        people = new People(agent);
        organisation = people.organisation("Harbour Dental");
    }

    @AfterEach
    void keycloakIsThereForOthers() {
        KEYCLOAK.comeBack();
        KEYCLOAK.refuse("nobody");
    }

    private UUID contact(String name, String email) {
        return people.contactAt(organisation, name, email).id();
    }

    private static JsonNode userOnce(String email, Predicate<JsonNode> condition) {
        return await("the user " + email)
                .until(
                        () -> KEYCLOAK.user(email).map(JsonNode.class::cast).orElse(null),
                        user -> user != null && condition.test(user));
    }

    private static JsonNode userOf(UUID person, String email) {
        return userOnce(email, user -> attribute(user, "person_id").equals(person.toString()));
    }

    private static void awaitNoUser(String email) {
        await("no user " + email).until(() -> KEYCLOAK.user(email).isEmpty());
    }

    @Test
    void aContactCanSignInAndTheirTokenWillSayWhoTheyAre() {
        UUID site = people.site(organisation, "Pier 4");
        Map<String, Object> body = People.contact(organisation, "Anna Maria Lopez", someEmail());
        body.put("siteId", site);
        body.put("roles", List.of("billing-contact", "approver"));
        body.put("ticketVisibility", "site");
        String email = (String) body.get("email");
        UUID id = agent.post("/api/contacts", body).id();

        JsonNode user = userOf(id, email);
        assertThat(user.get("email").asString()).isEqualTo(email);
        assertThat(user.get("emailVerified").asBoolean()).isTrue();
        assertThat(user.get("enabled").asBoolean()).isTrue();
        assertThat(user.get("firstName").asString() + "|" + user.get("lastName").asString())
                .isEqualTo("Anna|Maria Lopez");
        assertThat(user.has("credentials")).isFalse();
        assertThat(attribute(user, "person_kind")).isEqualTo("contact");
        assertThat(attribute(user, "organisation_id")).isEqualTo(organisation.toString());
        assertThat(attribute(user, "organisation_name")).isEqualTo("Harbour Dental");
        assertThat(attribute(user, "site")).isEqualTo(site.toString());
        assertThat(attribute(user, "ticket_visibility")).isEqualTo("site");
        assertThat(user.at("/attributes/portal_roles").valueStream().map(JsonNode::asString))
                .containsExactly("billing-contact", "approver");
    }

    @Test
    void whoIsInvitedIsMailedALinkOnceTheirAccountIsThere() {
        String email = someEmail();
        KEYCLOAK.goAway();
        UUID id = contact("Jane Doe", email);
        assertThat(agent.post("/api/contacts/" + id + "/invitation", "{}").status())
                .isEqualTo(202);
        KEYCLOAK.comeBack();
        await("the link").until(() -> KEYCLOAK.invited().contains(email + " [\"UPDATE_PASSWORD\"]"));

        agent.post("/api/contacts/" + id + "/deactivation", "{}");
        Api.Answer refused = agent.post("/api/contacts/" + id + "/invitation", "{}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text()).contains("contact-may-not-sign-in");

        String agents = someEmail();
        UUID ada = people.agent("Ada", agents, "technician").id();
        agent.post("/api/agents/" + ada + "/invitation", "{}");
        await("the agent's link").until(() -> KEYCLOAK.invited().contains(agents + " [\"UPDATE_PASSWORD\"]"));
    }

    @Test
    void onesOwnSignInsAreListedAndEndedAndNobodyElses() {
        String email = someEmail();
        UUID id = contact("Jane Doe", email);
        userOf(id, email);
        String others = someEmail();
        userOf(contact("Sam Stranger", others), others);
        String strangers = KEYCLOAK.signsIn(others);
        String session = KEYCLOAK.signsIn(email);
        Api jane =
                anybody.as(new Tokens.Contact(id, "Jane Doe", organisation, "Harbour", null, "own", List.of("user")));
        JsonNode signIns = jane.get("/api/sign-ins").json();
        assertThat(signIns).hasSize(1);
        assertThat(signIns.at("/0/id").asString()).isEqualTo(session);
        assertThat(signIns.at("/0/address").asString()).isEqualTo("203.0.113.9");
        assertThat(jane.delete("/api/sign-ins/" + strangers).status()).isEqualTo(404);
        assertThat(jane.delete("/api/sign-ins/" + session).status()).isEqualTo(204);
        assertThat(jane.get("/api/sign-ins").json()).isEmpty();
        KEYCLOAK.goAway();
        assertThat(jane.get("/api/sign-ins").status()).isEqualTo(503);
    }

    @Test
    void changesReachTheAccountAndWhatThePersonChoseStays() {
        String email = someEmail();
        UUID id = contact("Jane Doe", email);
        userOf(id, email);
        KEYCLOAK.setAttribute(email, "locale", "de");
        agent.patch("/api/contacts/" + id, Map.of("name", "Jane Roe"));
        agent.put("/api/contacts/" + id + "/roles", Map.of("roles", List.of("approver"), "ticketVisibility", "own"));
        agent.patch("/api/organisations/" + organisation, Map.of("name", "Harbour Clinic"));

        JsonNode user =
                userOnce(email, found -> attribute(found, "organisation_name").equals("Harbour Clinic"));
        assertThat(user.get("lastName").asString()).isEqualTo("Roe");
        assertThat(attribute(user, "portal_roles")).isEqualTo("approver");
        assertThat(attribute(user, "locale")).isEqualTo("de");
    }

    @Test
    void anAgentsNewNameReachesTheAccount() {
        String email = someEmail();
        UUID ada = people.agent("Ada Vogel", email, "technician").id();
        userOf(ada, email);
        agent.patch("/api/agents/" + ada, Map.of("name", "Ada Neumann"));
        userOnce(email, found -> found.get("lastName").asString().equals("Neumann"));
    }

    @Test
    void anAgentSetsUpASecondFactorWhereThatIsSet() {
        String agents = someEmail();
        UUID ada = agent.post("/api/agents", Map.of("name", "Ada", "email", agents, "roles", List.of("technician")))
                .id();
        String contacts = someEmail();
        UUID jane = contact("Jane Doe", contacts);

        assertThat(userOf(ada, agents).at("/requiredActions/0").asString()).isEqualTo("CONFIGURE_TOTP");
        assertThat(userOf(jane, contacts).has("requiredActions")).isFalse();
    }

    @Test
    void whoHasASecondFactorIsNotAskedForAnother() {
        String email = someEmail();
        UUID ada = people.agent("Ada", email, "technician").id();
        userOnce(email, user -> user.at("/requiredActions/0").asString("").equals("CONFIGURE_TOTP"));
        KEYCLOAK.setsUpASecondFactor(email);
        agent.put("/api/agents/" + ada + "/roles", Map.of("roles", List.of("billing")));
        JsonNode user =
                userOnce(email, found -> attribute(found, "portal_roles").equals("billing"));
        assertThat(user.get("requiredActions")).isEmpty();
    }

    @Test
    void whoHasLostTheirSecondFactorComesInWithoutItAndSetsUpAnother() {
        String email = someEmail();
        UUID ada = people.agent("Ada", email, "technician").id();
        String user = userOf(ada, email).get("id").asString();
        KEYCLOAK.setsUpASecondFactor(email);
        assertThat(agent.post("/api/agents/" + ada + "/second-factor-removal").status())
                .isEqualTo(202);
        userOnce(email, found -> found.at("/requiredActions/0").asString("").equals("CONFIGURE_TOTP"));
        assertThat(KEYCLOAK.signedOut()).contains(user);

        String contacts = someEmail();
        UUID jane = contact("Jane Doe", contacts);
        String hers = userOf(jane, contacts).get("id").asString();
        KEYCLOAK.setsUpASecondFactor(contacts);
        Api primary = anybody.as(new Tokens.Contact(
                UUID.randomUUID(),
                "Pat",
                organisation,
                "Harbour",
                null,
                "organisation",
                List.of("primary-service-contact")));
        assertThat(primary.post("/api/contacts/" + jane + "/second-factor-removal")
                        .status())
                .isEqualTo(403);
        assertThat(agent.post("/api/contacts/" + jane + "/second-factor-removal")
                        .status())
                .isEqualTo(202);
        await().until(() -> KEYCLOAK.signedOut().contains(hers));
    }

    @Test
    void agentsWhoAreThereAlreadyFollowWhatAdministratorsSay() {
        String email = someEmail();
        people.agent("Ada", email, "technician");
        userOnce(email, user -> user.at("/requiredActions/0").asString("").equals("CONFIGURE_TOTP"));
        sayThatASecondFactorIsWanted(false);
        userOnce(email, user -> user.get("requiredActions").isEmpty());
        sayThatASecondFactorIsWanted(true);
        userOnce(email, user -> user.at("/requiredActions/0").asString("").equals("CONFIGURE_TOTP"));
    }

    private void sayThatASecondFactorIsWanted(boolean wanted) {
        Map<String, Object> provider = Map.of(
                "name",
                "Northgate IT",
                "address",
                List.of(),
                "email",
                "it@northgate.example",
                "timeZone",
                "Europe/London",
                "agentsSecondFactor",
                wanted);
        assertThat(agent.put("/api/provider/settings", provider).status()).isEqualTo(204);
    }

    @Test
    void whoIsDeactivatedIsShutOutAtOnceAndLetInAgainAfterwards() {
        String email = someEmail();
        UUID id = contact("Jane Doe", email);
        String user = userOf(id, email).get("id").asString();
        agent.post("/api/contacts/" + id + "/deactivation", "{}");
        userOnce(email, found -> !found.get("enabled").asBoolean());
        await().until(() -> KEYCLOAK.signedOut().contains(user));

        agent.post("/api/contacts/" + id + "/reactivation", "{}");
        assertThat(userOnce(email, found -> found.get("enabled").asBoolean())
                        .get("id")
                        .asString())
                .isEqualTo(user);
    }

    @Test
    void aNewAddressKeepsTheAccount() {
        String before = someEmail();
        String after = someEmail();
        UUID id = contact("Jane Doe", before);
        String user = userOf(id, before).get("id").asString();
        agent.patch("/api/contacts/" + id, Map.of("email", after));

        assertThat(userOf(id, after).get("id").asString()).isEqualTo(user);
        awaitNoUser(before);
    }

    @Test
    void ofSeveralContactsWithOneAddressTheFirstSignsIn() {
        String email = someEmail();
        UUID first = contact("First", email);
        UUID second = contact("Second", email);
        UUID third =
                people.contactAt(people.organisation("Kestrel"), "Third", email).id();
        String user = userOf(first, email).get("id").asString();
        agent.put("/api/contacts/" + third + "/roles", Map.of("roles", List.of("approver"), "ticketVisibility", "own"));
        agent.patch("/api/contacts/" + second, Map.of("name", "Second Renamed"));
        awaitNothingDue();
        assertThat(userOf(first, email).get("id").asString()).isEqualTo(user);
        assertThat(KEYCLOAK.users())
                .noneMatch(found -> attribute(found, "person_id").equals(second.toString()));

        String moved = someEmail();
        agent.patch("/api/contacts/" + first, Map.of("email", moved));
        assertThat(userOf(first, moved).get("id").asString()).isEqualTo(user);
        assertThat(userOf(second, email).get("id").asString()).isNotEqualTo(user);
    }

    @Test
    void anAddressThatPassesToSomebodyElseTakesNoPasswordAlong() {
        String email = someEmail();
        UUID first = contact("First", email);
        String user = userOf(first, email).get("id").asString();
        UUID second = contact("Second", email);
        agent.post("/api/contacts/" + first + "/deactivation", "{}");
        assertThat(userOf(second, email).get("id").asString()).isNotEqualTo(user);

        agent.post("/api/contacts/" + first + "/reactivation", "{}");
        userOf(first, email);
    }

    @Test
    void whoTakesAnAddressThatAnotherHasLosesTheirOwnAccount() {
        String taken = someEmail();
        String given = someEmail();
        UUID first = contact("First", taken);
        UUID second = contact("Second", given);
        userOf(second, given);
        agent.patch("/api/contacts/" + second, Map.of("email", taken));
        awaitNoUser(given);
        userOf(first, taken);
    }

    @Test
    void twoWhoExchangeTheirAddressesBothHaveAnAccount() {
        String one = someEmail();
        String other = someEmail();
        UUID first = contact("First", one);
        UUID second = contact("Second", other);
        userOf(first, one);
        userOf(second, other);
        KEYCLOAK.goAway();
        agent.patch("/api/contacts/" + first, Map.of("email", other));
        agent.patch("/api/contacts/" + second, Map.of("email", one));
        KEYCLOAK.comeBack();
        userOf(first, other);
        userOf(second, one);
    }

    @Test
    void anAgentComesBeforeAContactOfTheSameAddress() {
        String email = someEmail();
        userOf(contact("Contact", email), email);
        UUID id = people.agent("Agent", email, "technician").id();
        JsonNode user = userOf(id, email);
        assertThat(attribute(user, "person_kind")).isEqualTo("agent");
        assertThat(attribute(user, "portal_roles")).isEqualTo("technician");
        assertThat(user.get("attributes").has("organisation_id")).isFalse();
    }

    @Test
    void theFirstAdministratorHasThePasswordOfTheEnvironmentWhichIsStoredNowhere() {
        JsonNode user = userOnce("root@northgate.example", found -> true);
        assertThat(user.at("/credentials/0/value").asString()).isEqualTo(FIRST_PASSWORD);
        assertThat(user.at("/credentials/0/temporary").asBoolean(true)).isFalse();
        assertThat(attribute(user, "portal_roles")).isEqualTo("administrator");
        assertThat(user.get("firstName").asString()).isEqualTo("Administrator");
        assertThat(jdbc.sql("""
                        select count(*) from domainevententry
                        where strpos(convert_from(payload, 'UTF8'), :password) > 0
                            or strpos(convert_from(metadata, 'UTF8'), :password) > 0""")
                        .param("password", FIRST_PASSWORD)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whileKeycloakIsAwayTheServiceServesAndNothingIsLost() {
        KEYCLOAK.goAway();
        String email = someEmail();
        UUID id = contact("Patient Person", email);
        assertThat(agent.get("/api/contacts?size=1").status()).isEqualTo(200);
        assertThat(KEYCLOAK.user(email)).isEmpty();
        KEYCLOAK.comeBack();
        userOf(id, email);
    }

    @Test
    void anAccountThatKeycloakRefusesHoldsUpNobodyElse() {
        String unwanted = someEmail();
        String wanted = someEmail();
        KEYCLOAK.refuse(unwanted);
        UUID refused = contact("Unwanted", unwanted);
        userOf(contact("Wanted", wanted), wanted);
        await().until(() -> jdbc.sql("select failures from due where key = ?")
                        .param(unwanted)
                        .query(Integer.class)
                        .single()
                > 0);
        KEYCLOAK.refuse("nobody");
        userOf(refused, unwanted);
    }

    @Test
    void aRebuildChangesNobodysAccount() {
        String shared = someEmail();
        UUID first = contact("First", shared);
        contact("Second", shared);
        String user = userOf(first, shared).get("id").asString();
        String left = someEmail();
        UUID gone = contact("Gone", left);
        agent.post("/api/contacts/" + gone + "/deactivation", "{}");
        userOnce(left, found -> !found.get("enabled").asBoolean());
        people.site(organisation, "The last event of all, which says nothing of accounts");
        awaitNothingDue();
        List<String> before = snapshot();

        StreamingEventProcessor processor = processors
                .eventProcessor("keycloak", StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        due.put("keycloak-account", shared, shared);
        String put = rowVersion(shared);
        await("somebody has taken what is due while accounts are half known")
                .until(() -> !rowVersion(shared).equals(put));
        processor.start();
        await().until(() -> jdbc.sql("select count(*) from account_person where person_id = ?")
                        .param(gone)
                        .query(Integer.class)
                        .single()
                == 1);
        awaitNothingDue();

        assertThat(snapshot()).isEqualTo(before);
        assertThat(userOf(first, shared).get("id").asString()).isEqualTo(user);
    }

    private String rowVersion(String dueAccount) {
        return jdbc.sql("select cast(xmin as text) from due where key = ?")
                .param(dueAccount)
                .query(String.class)
                .single();
    }

    private static List<String> snapshot() {
        return KEYCLOAK.users().stream().map(JsonNode::toString).sorted().toList();
    }

    private void awaitNothingDue() {
        await().until(() ->
                jdbc.sql("select count(*) from due").query(Integer.class).single() == 0);
    }
}
