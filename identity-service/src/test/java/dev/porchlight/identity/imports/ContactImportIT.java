package dev.porchlight.identity.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.identity.People;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ContactImportIT {

    private static final String IMPORTS = "/api/contact-imports";

    @Autowired
    Api anybody;

    @Autowired
    Events events;

    @Autowired
    JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    private Api agent() {
        return anybody.as(Tokens.Agent.technician());
    }

    private UUID upload(String table) {
        Answer answer = agent().upload(IMPORTS, "people.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.id();
    }

    private JsonNode checked(UUID id, boolean create, String... columns) {
        Map<String, Object> mapping = new HashMap<>(Map.of("createOrganisations", create, "createSites", create));
        mapping.put("columns", Arrays.asList(columns));
        mapping.put("source", "crm-" + mark);
        Answer answer = agent().put(IMPORTS + "/" + id + "/mapping", mapping);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return reached(id, "checked", Duration.ofSeconds(60));
    }

    private JsonNode broughtIn(UUID id) {
        assertThat(agent().post(IMPORTS + "/" + id + "/start").status()).isEqualTo(202);
        return reached(id, "done", Duration.ofSeconds(180));
    }

    private JsonNode reached(UUID id, String state, Duration within) {
        return await().atMost(within)
                .until(
                        () -> agent().get(IMPORTS + "/" + id).json(),
                        it -> it.get("state").asString().equals(state));
    }

    private static List<Integer> counts(JsonNode it) {
        return List.of(
                it.get("created").asInt(),
                it.get("changed").asInt(),
                it.get("unchanged").asInt(),
                it.get("refused").asInt());
    }

    private JsonNode errors(UUID id) {
        return agent().get(IMPORTS + "/" + id + "/lines?outcome=refused").json().get("items");
    }

    @Test
    void theMeaningOfUsualColumnsIsGuessed() {
        UUID id = upload("Full name;E-Mail;Company;Shoe size\nAnn;ann@x.example;Acme;42\n");
        JsonNode it = agent().get(IMPORTS + "/" + id).json();
        assertThat(it.get("state").asString()).isEqualTo("mapping");
        assertThat(it.at("/mapping/columns").valueStream().map(one -> one.asString("none")))
                .containsExactly("name", "email", "organisation", "none");
    }

    @Test
    void aTableIsLookedThroughWithoutChangingAnythingAndThenBroughtIn() {
        String company = "Acme " + mark;
        UUID id = upload("""
                id,first,last,mail,company,office,roles,phone
                7,Ann,Able,ann-%1$s@acme.example,%2$s,Pier,user,
                8,Bob,Best,bob-%1$s@acme.example,%2$s,Quay,"approver; user",+44 1244 555 014
                """.formatted(mark, company));
        String[] columns = {
            "external-id", "first-name", "last-name", "email", "organisation", "site", "roles", "telephone"
        };
        JsonNode looked = checked(id, true, columns);
        assertThat(counts(looked)).containsExactly(2, 0, 0, 0);
        assertThat(agent().get("/api/organisations?q=" + mark)
                        .json()
                        .get("total")
                        .asInt())
                .isZero();

        assertThat(counts(broughtIn(id))).containsExactly(2, 0, 0, 0);
        JsonNode people = await().until(
                        () -> agent().get("/api/contacts?q=" + mark + "@acme.example")
                                .json()
                                .get("items"),
                        items -> items.size() == 2);
        assertThat(people.get(0).get("name").asString()).isEqualTo("Ann Able");
        assertThat(people.get(1).get("roles").valueStream().map(JsonNode::asString))
                .containsExactly("approver", "user");
        assertThat(people.get(1).get("telephone").asString()).isEqualTo("+44 1244 555 014");
        assertThat(people.get(1).get("siteId").isNull()).isFalse();

        // Who uploaded it is behind what it changed.
        UUID bob = UUID.fromString(people.get(1).get("id").asString());
        assertThat(events.of("identity", bob, found -> found.size() == 3))
                .extracting(Events.Published::type)
                .containsExactly(
                        "porchlight.identity.ContactRegistered.v1",
                        "porchlight.identity.ContactTelephoneChanged.v1",
                        "porchlight.identity.ContactLinked.v1");

        // The same again changes nothing, and what is new of it changes that alone.
        UUID again = upload("""
                id,first,last,mail,company,office,roles,phone
                7,Ann,Able,ann-%1$s@acme.example,%2$s,Pier,user,
                8,Bob,Bester,bob-%1$s@acme.example,%2$s,Quay,"approver; user",+44 1244 555 014
                """.formatted(mark, company));
        checked(again, true, columns);
        assertThat(counts(broughtIn(again))).containsExactly(0, 1, 1, 0);
        assertThat(events.of("identity", bob, found -> found.size() == 4)
                        .getLast()
                        .type())
                .isEqualTo("porchlight.identity.ContactRenamed.v1");
    }

    @Test
    void eachLineSaysWhatIsWrongWithIt() {
        String company = "Beta " + mark;
        new People(agent()).organisation(company);
        await().until(() ->
                agent().get("/api/organisations?q=" + mark).json().get("total").asInt() == 1);
        UUID id = upload("""
                name,mail,company,office,roles,sees,active
                Ann,ann-%1$s@b.example,%2$s,,user,own,yes
                ,nobody,Unknown %1$s,,king,all,perhaps
                Ann again,ANN-%1$s@b.example,%2$s,,,,
                Cid,cid-%1$s@b.example,%2$s,Nowhere,,,no
                """.formatted(mark, company));
        JsonNode looked = checked(id, false, "name", "email", "organisation", "site", "roles", "visibility", "active");
        assertThat(counts(looked)).containsExactly(1, 0, 0, 3);
        JsonNode wrong = errors(id);
        assertThat(wrong.get(0).get("line").asInt()).isEqualTo(3);
        assertThat(wrong.get(0).get("errors").valueStream().map(one -> one.get("field")
                        .asString()))
                .containsExactlyInAnyOrder("name", "email", "roles", "visibility", "active", "organisation");
        assertThat(wrong.get(1).at("/errors/0/message").asString()).isEqualTo("is about the same person as line 2");
        assertThat(wrong.get(2).at("/errors/0/field").asString()).isEqualTo("site");

        Answer csv = agent().get(IMPORTS + "/" + id + "/lines/csv?outcome=refused");
        assertThat(csv.text()).contains("line,errors", "site is not a site of this organisation");

        assertThat(counts(broughtIn(id))).containsExactly(1, 0, 0, 3);
        assertThat(agent().post(IMPORTS + "/" + id + "/start").problem()).isEqualTo("import-is-not-checked");
        assertThat(agent().put(IMPORTS + "/" + id + "/mapping", Map.of("columns", List.of()))
                        .problem())
                .isEqualTo("import-has-begun");
    }

    @Test
    void whoIsThereByTheSameAddressIsNotThereTwice() {
        String company = "Gamma " + mark;
        UUID organisation = new People(agent()).organisation(company);
        String email = "dan-" + mark + "@g.example";
        Answer dan = new People(agent()).contactAt(organisation, "Dan", email);
        agent().after(dan).get("/api/contacts/" + dan.id());
        UUID id = upload("id,name,mail,company\n99,Daniel,%s,%s\n".formatted(email, company));
        checked(id, false, "external-id", "name", "email", "organisation");
        assertThat(counts(broughtIn(id))).containsExactly(0, 1, 0, 0);
        assertThat(agent().get(IMPORTS + "/" + id + "/lines")
                        .json()
                        .at("/items/0/contactId")
                        .asString())
                .isEqualTo(dan.id().toString());
    }

    @Test
    void aTableThatIsNoneAndAMappingThatLacksSomethingAreRefused() {
        assertThat(agent().upload(IMPORTS, "x.csv", "text/csv", "name\n".getBytes())
                        .pointers())
                .containsExactly("file");
        UUID id = upload("name,mail\nAnn,ann@x.example\n");
        for (List<String> columns :
                List.of(List.of("name"), List.of("name", "name"), List.of("name", "email"), List.of("email", "site"))) {
            Answer answer = agent().put(IMPORTS + "/" + id + "/mapping", Map.of("columns", columns));
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.pointers().getFirst()).startsWith("/columns");
        }
        assertThat(agent().get(IMPORTS + "/" + UUID.randomUUID()).status()).isEqualTo(404);
    }

    @Test
    void isForTheServiceTeamAlone() {
        Api contact = anybody.as(Tokens.Contact.at(UUID.randomUUID()));
        assertThat(contact.get(IMPORTS).status()).isEqualTo(403);
        assertThat(contact.upload(IMPORTS, "x.csv", "text/csv", "a,b\n1,2".getBytes())
                        .status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("organisations:read")).get(IMPORTS).status())
                .isEqualTo(403);
    }

    /** The whole of it: {@code -Dimport.lines=50000}. */
    @Test
    void manyLinesAreInWithinAMinute() {
        int lines = Integer.getInteger("import.lines", 2_000);
        StringBuilder table = new StringBuilder("id,name,mail,company\n");
        for (int line = 0; line < lines; line++) {
            table.append("%d,Person %d,p%d-%s@many.example,Company %d %s\n"
                    .formatted(line, line, line, mark, line % 100, mark));
        }
        Instant begun = Instant.now();
        UUID id = upload(table.toString());
        Instant uploaded = Instant.now();
        JsonNode looked = checked(id, true, "external-id", "name", "email", "organisation");
        Instant checked = Instant.now();
        assertThat(counts(looked)).containsExactly(lines, 0, 0, 0);
        assertThat(counts(broughtIn(id))).containsExactly(lines, 0, 0, 0);
        Instant done = Instant.now();
        System.out.printf(
                "%d lines: uploaded in %d ms, looked through in %d ms, brought in in %d ms%n",
                lines,
                Duration.between(begun, uploaded).toMillis(),
                Duration.between(uploaded, checked).toMillis(),
                Duration.between(checked, done).toMillis());
        assertThat(jdbc.sql("select count(*) from external_id where source = ? and kind = 'contact'")
                        .param("crm-" + mark)
                        .query(Integer.class)
                        .single())
                .isEqualTo(lines);
    }
}
