package dev.porchlight.ticket.ticket.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A list finds what the search has found that led to it, and besides by parts of words and by names. */
@ServiceIT
class TicketListSearchIT extends World {

    private Tokens.Contact viewer;
    private Answer printer;
    private Answer laptop;

    @BeforeEach
    void twoTickets() {
        viewer = known(Tokens.Contact.at(harbour).seeing("organisation").named("Vic Viewer"));
        laptop = report(known("Zoë Zimmermann"), "Laptop does not start", "<p>I was about to use the printer.</p>");
        printer = report(viewer, "Printer on floor 3", "<p>It is <strong>printing</strong> blank pages.</p>");
    }

    @Test
    void allWordsInAnyOrderAndForm() {
        assertThat(list("floor printers")).containsExactly("Printer on floor 3");
        assertThat(list("blank printed page")).containsExactly("Printer on floor 3");
        assertThat(list("start lap")).containsExactly("Laptop does not start");
        assertThat(list("printer")).containsExactly("Printer on floor 3", "Laptop does not start");
        assertThat(list("printer cellar")).isEmpty();
    }

    @Test
    void whatWasSaidAndWrittenMeanwhile() {
        String path = "/api/tickets/" + laptop.id();
        asAgent().post(path + "/comments", Map.of("text", "<p>Is it the <em>battery</em>?</p>"));
        shown(laptop, asAgent().post(path + "/resolution", Map.of("text", "<p>Replaced the fuse</p>")));
        assertThat(list("battery")).containsExactly("Laptop does not start");
        assertThat(list("fuses laptop")).containsExactly("Laptop does not start");
    }

    @Test
    void aMistypedWordIsUnderstood() {
        assertThat(list("pritner flor")).containsExactly("Printer on floor 3");
        assertThat(list("latpop")).containsExactly("Laptop does not start");
        assertThat(list("zzyzx")).isEmpty();
    }

    @Test
    void partsOfWordsNumbersAndNames() {
        assertThat(list("inter")).containsExactly("Printer on floor 3");
        assertThat(list("not start")).containsExactly("Laptop does not start");
        assertThat(list("#" + laptop.json().get("number"))).containsExactly("Laptop does not start");
        assertThat(list("ZOË zimm")).containsExactly("Laptop does not start");
        assertThat(list("mermann")).containsExactly("Laptop does not start");
        jdbc.sql("insert into directory_organisation (id, name, version) values (?, ?, 0)")
                .params(harbour, "Harbour Dental " + harbour)
                .update();
        assertThat(list(asAgent(), "HARBOUR dental " + harbour)).hasSize(2);
        assertThat(list("harbour dental"))
                .as("a customer's tickets are all of theirs")
                .isEmpty();
    }

    @Test
    void nobodyFindsWhatTheyMayNotOpen() {
        Tokens.Contact stranger = known(
                Tokens.Contact.at(UUID.randomUUID()).seeing("organisation").named("Zoë Strange"));
        Answer foreign = report(stranger, "Walrus by the printer", "<p>It whistles.</p>");
        assertThat(list(as(stranger), "printer")).containsExactly("Walrus by the printer");
        for (String words : List.of("walrus", "alru", "wallrus", "whistling", "strange", "#" + number(foreign))) {
            assertThat(list(words)).as(words).isEmpty();
            assertThat(list(asAgent(), words)).as(words).contains("Walrus by the printer");
        }
        assertThat(list("zoë")).containsExactly("Laptop does not start");
        Tokens.Contact own = known("Casey");
        for (String words : List.of("printer", "inter", "pritner", "viewer", "#" + number(printer))) {
            assertThat(list(as(own), words)).as(words).isEmpty();
        }
    }

    @Test
    void notesFindForAgentsAlone() {
        String path = "/api/tickets/" + printer.id();
        shown(printer, asAgent().post(path + "/internal-notes", Map.of("text", "<p>They spilt marmaladium</p>")));
        assertThat(list(asAgent(), "marmaladium spilt")).containsExactly("Printer on floor 3");
        for (Api other : List.of(as(viewer), anybody.as(Tokens.machine("tickets:read")))) {
            for (String words : List.of("marmaladium", "marmalad", "marmaladuim", "spilt printer")) {
                assertThat(list(other, words)).as(words).isEmpty();
            }
        }
    }

    @Test
    void whatIsFoundIsSortedFilteredPagedAndWalkedLikeAnyList() {
        report(viewer, "Another printer", "<p>a</p>");
        shown(laptop, asAgent().post("/api/tickets/" + laptop.id() + "/resolution", Map.of()));
        assertThat(summaries(as(viewer).get("/api/tickets?resolved=true&q=printer&sort=summary")))
                .containsExactly("Another printer", "Laptop does not start", "Printer on floor 3");
        assertThat(summaries(as(viewer).get("/api/tickets?q=printer&sort=number")))
                .as("resolved ones are asked for")
                .containsExactly("Printer on floor 3", "Another printer");
        for (String typed : List.of("printer", "pritner")) {
            String path = "/api/tickets?resolved=true&sort=-number&size=2&q=" + typed;
            Answer second = as(viewer).get(path + "&page=2");
            assertThat(second.json().get("total").asInt()).as(typed).isEqualTo(3);
            assertThat(summaries(second)).as(typed).containsExactly("Laptop does not start");
            assertThat(walked(path))
                    .as(typed)
                    .containsExactly("Another printer", "Printer on floor 3", "Laptop does not start");
        }
    }

    @Test
    void wordsThatStandInVeryManyAreFoundAsFarAsThePageNeeds() {
        manyLike(printer, 5_100);
        String printers = "/api/tickets?q=printer&organisationId=" + harbour;
        JsonNode first =
                asAgent().get(printers + "&size=10&page=3&sort=-number").json();
        assertThat(first.get("items").size()).isEqualTo(10);
        assertThat(first.get("total").asInt()).isGreaterThan(30);
        assertThat(first.get("totalIsLeast").asBoolean()).isTrue();
        assertThat(summaries(asAgent().get(printers + "&size=3&sort=number")))
                .as("in the list's order")
                .containsExactly("Laptop does not start", "Printer on floor 3", "Printer on floor 3");

        JsonNode narrowed = asAgent().get(printers + "&priority=low").json();
        assertThat(narrowed.get("items").size()).isZero();
        assertThat(narrowed.get("total").asInt()).isZero();

        manyLike(report(viewer, "Newer and about something else", "<p>a</p>"), 2_100);
        JsonNode behind = asAgent().get(printers + "&size=10").json();
        assertThat(behind.get("items").size())
                .as("behind those that are looked at")
                .isEqualTo(10);
        assertThat(behind.get("total").asInt()).isEqualTo(5_102);
        assertThat(behind.has("totalIsLeast")).isFalse();
        assertThat(walked(asAgent(), printers + "&size=100&sort=number")).hasSize(5_102);
    }

    /** Other tests search too. */
    @AfterEach
    void forgetTheMany() {
        jdbc.sql("delete from ticket where organisation_id = ?").param(harbour).update();
        jdbc.sql("delete from ticket_search where organisation_id = ?")
                .param(harbour)
                .update();
    }

    private void manyLike(Answer ticket, int count) {
        jdbc.sql("""
                with others as (
                  insert into ticket (id, number, organisation_id, requester_id, summary, urgency, impact, priority, status,
                    opened_at, updated_at, version)
                  select gen_random_uuid(), t.number * 10000 + n, t.organisation_id, t.requester_id, t.summary, t.urgency,
                    t.impact, t.priority, t.status, t.opened_at, t.updated_at, 0
                  from ticket t, generate_series(1, :count) n where t.id = :id
                  returning id, number, organisation_id, requester_id)
                insert into ticket_search (id, number, organisation_id, requester_id, words)
                select o.id, o.number, o.organisation_id, o.requester_id, s.words
                from others o, ticket_search s where s.id = :id""").param("count", count).param("id", ticket.id()).update();
    }

    private List<String> walked(String path) {
        return walked(as(viewer), path);
    }

    private List<String> walked(Api reader, String path) {
        List<String> walked = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = reader.get(path + "&cursor=" + cursor).json();
            page.get("items").forEach(item -> walked.add(item.get("summary").asString()));
            cursor = page.path("next").asString(null);
        }
        return walked;
    }

    private Answer report(Tokens.Contact requester, String summary, String details) {
        Map<String, Object> ticket = newTicket(summary);
        ticket.put("details", details);
        return opened(as(requester).post("/api/tickets", ticket));
    }

    /** Waits until the views show what was done to the ticket. */
    private void shown(Answer ticket, Answer done) {
        assertThat(done.status()).as(done.text()).isIn(200, 201, 204);
        asAgent().after(done).get("/api/tickets/" + ticket.id());
    }

    private static String number(Answer ticket) {
        return ticket.json().get("number").asString();
    }

    private List<String> list(String q) {
        return list(as(viewer), q);
    }

    /** The newest change first; resolved ones too. */
    private List<String> list(Api reader, String q) {
        return summaries(reader.get("/api/tickets?resolved=true&q=" + URLEncoder.encode(q, UTF_8)));
    }
}
