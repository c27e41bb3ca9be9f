package dev.porchlight.identity.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;

@ServiceIT
class CrmIT {

    private static final DataverseStandIn DATAVERSE = new DataverseStandIn();
    private static final String SYNC = "/api/crm-sync";

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("porchlight.dynamics.url", DATAVERSE::url);
        registry.add("porchlight.dynamics.tokens", () -> DATAVERSE.url() + "/token");
        registry.add("porchlight.dynamics.client-id", () -> "portal");
        registry.add("porchlight.dynamics.client-secret", () -> "the-secret");
        registry.add("porchlight.dynamics.page-size", () -> "2");
    }

    @Autowired
    Api anybody;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String acme = UUID.randomUUID().toString();

    private Api administrator() {
        return anybody.as(Tokens.Agent.administrator());
    }

    @BeforeEach
    void mapping() {
        mapping(false);
    }

    @AfterEach
    void asItWas() {
        DATAVERSE.breaks(false);
        DATAVERSE.linksExpire(false);
    }

    private void mapping(boolean enabled) {
        Map<String, Object> mapping = new HashMap<>(Map.of(
                "enabled", enabled,
                "accountName", "name",
                "contactName", "fullname",
                "contactEmail", "emailaddress1",
                "contactTelephone", "telephone1",
                "roleColumn", "new_portalrole",
                "roles", List.of(Map.of("value", "boss", "roles", List.of("primary-service-contact")))));
        assertThat(administrator().put(SYNC + "/mapping", mapping).status()).isEqualTo(204);
    }

    private JsonNode run(boolean dry) {
        Answer begun = administrator().post(SYNC + "/runs", Map.of("dryRun", dry));
        assertThat(begun.status()).as(begun.text()).isEqualTo(202);
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> administrator().get(SYNC + "/runs/" + begun.id()).json(), run -> List.of("done", "failed")
                        .contains(run.get("state").asString()));
    }

    private static List<Integer> counts(JsonNode run) {
        return List.of(
                run.get("created").asInt(),
                run.get("changed").asInt(),
                run.get("refused").asInt());
    }

    private void account(String id, String name, int state) {
        DATAVERSE.has("accounts", id, Map.of("accountid", id, "name", name + " " + mark, "statecode", state));
    }

    private String contact(String id, String name, String account, int state) {
        Map<String, Object> record = new HashMap<>(Map.of(
                "contactid",
                id,
                "fullname",
                name,
                "emailaddress1",
                name.toLowerCase() + "-" + mark + "@acme.example",
                "telephone1",
                name.equals("Boss") ? "+44 1244 555 014" : "reception",
                "new_portalrole",
                name.equals("Boss") ? "boss" : "somebody",
                "statecode",
                state));
        record.put("_parentcustomerid_value", account);
        DATAVERSE.has("contacts", id, record);
        return id;
    }

    private JsonNode people() {
        return administrator()
                .get("/api/contacts?size=100&q=" + mark + "@acme.example")
                .json()
                .get("items");
    }

    private JsonNode person(String name) {
        return people().valueStream()
                .filter(one -> one.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingComesAtFirstAndThenWhatHasChanged() {
        account(acme, "Acme", 0);
        contact(UUID.randomUUID().toString(), "Boss", acme, 0);
        String ann = contact(UUID.randomUUID().toString(), "Ann", acme, 0);
        String bob = contact(UUID.randomUUID().toString(), "Bob", acme, 0);
        String nobody = UUID.randomUUID().toString();
        Map<String, Object> withoutMail = new HashMap<>(
                Map.of("contactid", nobody, "fullname", "Silent", "statecode", 0, "_parentcustomerid_value", acme));
        DATAVERSE.has("contacts", nobody, withoutMail);

        // A trial tells what would be, and is not.
        JsonNode trial = run(true);
        assertThat(trial.get("state").asString()).as(trial.toString()).isEqualTo("done");
        assertThat(trial.get("created").asInt()).isGreaterThanOrEqualTo(5);
        assertThat(people()).isEmpty();

        JsonNode first = run(false);
        assertThat(first.get("state").asString()).as(first.toString()).isEqualTo("done");
        assertThat(first.get("refusals").valueStream().map(one -> one.get("why").asString()))
                .contains("email is missing");
        await().until(() -> people().size() == 3);
        assertThat(person("Boss").get("roles").valueStream().map(JsonNode::asString))
                .containsExactly("primary-service-contact");
        assertThat(person("Boss").get("telephone").asString()).isEqualTo("+44 1244 555 014");
        assertThat(person("Ann").get("telephone").isNull()).isTrue();
        assertThat(DATAVERSE.asked())
                .contains(
                        "contacts?$select=contactid,fullname,emailaddress1,_parentcustomerid_value,statecode,telephone1,new_portalrole");

        // Nothing has changed.
        assertThat(counts(run(false))).containsExactly(0, 0, 0);

        // One is renamed, one is deleted, one has left, the account is called otherwise.
        DATAVERSE.has(
                "contacts",
                ann,
                Map.of(
                        "contactid",
                        ann,
                        "fullname",
                        "Anna",
                        "emailaddress1",
                        "ann-" + mark + "@acme.example",
                        "statecode",
                        0,
                        "_parentcustomerid_value",
                        acme));
        DATAVERSE.deletes("contacts", bob);
        account(acme, "Acme Ltd", 0);
        JsonNode changes = run(false);
        assertThat(counts(changes)).as(changes.toString()).containsExactly(0, 3, 0);
        await().until(() -> !person("Bob").get("active").asBoolean());
        await().until(() -> people().valueStream()
                .anyMatch(one -> one.get("name").asString().equals("Anna")));
        await().until(() -> administrator()
                        .get("/api/organisations?q=Acme%20Ltd%20" + mark)
                        .json()
                        .get("total")
                        .asInt()
                == 1);
    }

    @Test
    void whoIsGoneWithTheirAccountSignsInNoMore() {
        account(acme, "Closing", 0);
        contact(UUID.randomUUID().toString(), "Cid", acme, 0);
        run(false);
        await().until(() -> people().size() == 1);
        account(acme, "Closing", 1);
        run(false);
        await().until(() -> !person("Cid").get("active").asBoolean());
    }

    @Test
    void whoIsAskedTooMuchIsLeftAloneForAsLongAsTheySay() {
        account(acme, "Busy", 0);
        contact(UUID.randomUUID().toString(), "Dan", acme, 0);
        DATAVERSE.refuses(2);
        JsonNode run = run(false);
        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("done");
        await().until(() -> people().size() == 1);
    }

    @Test
    void anOldLinkMeansEverythingOnceMore() {
        account(acme, "Old", 0);
        run(false);
        contact(UUID.randomUUID().toString(), "Eve", acme, 0);
        DATAVERSE.linksExpire(true);
        JsonNode run = run(false);
        assertThat(run.get("state").asString()).as(run.toString()).isEqualTo("done");
        await().until(() -> people().size() == 1);
    }

    @Test
    void aRunThatFailsSaysWhyAndTheNextGoesOn() {
        account(acme, "Broken", 0);
        contact(UUID.randomUUID().toString(), "Fay", acme, 0);
        DATAVERSE.breaks(true);
        JsonNode failed = run(false);
        assertThat(failed.get("state").asString()).isEqualTo("failed");
        assertThat(failed.get("problem").asString()).contains("Dataverse answered with an error");
        DATAVERSE.breaks(false);
        assertThat(run(false).get("state").asString()).isEqualTo("done");
        await().until(() -> people().size() == 1);
        assertThat(administrator().get(SYNC + "/runs").json().get("items").size())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void isForAdministratorsAlone() {
        for (Api other :
                List.of(anybody.as(Tokens.Agent.technician()), anybody.as(Tokens.Contact.at(UUID.randomUUID())))) {
            assertThat(other.get(SYNC).status()).isEqualTo(403);
            assertThat(other.post(SYNC + "/runs", Map.of("dryRun", true)).status())
                    .isEqualTo(403);
        }
        assertThat(administrator().get(SYNC).json().get("configured").asBoolean())
                .isTrue();
        assertThat(administrator()
                        .put(
                                SYNC + "/mapping",
                                Map.of(
                                        "enabled", true,
                                        "accountName", "name; drop",
                                        "contactName", "fullname",
                                        "contactEmail", "emailaddress1"))
                        .pointers())
                .containsExactly("/accountName");
    }
}
