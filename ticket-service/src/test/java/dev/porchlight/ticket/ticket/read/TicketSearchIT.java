package dev.porchlight.ticket.ticket.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import dev.porchlight.ticket.World;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class TicketSearchIT extends World {

    private Tokens.Contact viewer;
    private Answer printer;
    private Answer laptop;

    @BeforeEach
    void twoTickets() {
        viewer = known(Tokens.Contact.at(harbour).seeing("organisation").named("Vic Viewer"));
        laptop = report(viewer, "Laptop does not start", "<p>I was about to use the printer.</p>");
        printer = report(viewer, "Printer on floor 3", "<p>It is <strong>printing</strong> blank pages.</p>");
    }

    @Test
    void allWordsMustStandThereInAnyForm() {
        assertThat(titles("printer floor")).containsExactly("Printer on floor 3");
        assertThat(titles("blank printed page")).containsExactly("Printer on floor 3");
        assertThat(titles("The printer, on FLOOR 3!")).containsExactly("Printer on floor 3");
        assertThat(titles("printer cellar")).isEmpty();
    }

    @Test
    void theLastWordMayBeOnlyBegun() {
        assertThat(titles("lap")).containsExactly("Laptop does not start");
        assertThat(titles("laptop sta")).containsExactly("Laptop does not start");
        assertThat(titles("lap start")).isEmpty();
    }

    @Test
    void whatStandsInTheSummaryComesFirst() {
        Answer later = report(viewer, "Keyboard", "<p>The printer is next to it.</p>");
        assertThat(titles("printer")).first().isEqualTo("Printer on floor 3");
        assertThat(titles("printer")).hasSize(3).contains("Keyboard");
        assertThat(search(viewer, "printer").get("hits").get(1).get("number").asLong())
                .isEqualTo(later.json().get("number").asLong());
    }

    @Test
    void aMistypedWordIsUnderstood() {
        for (String typed : List.of("pritner", "printre", "prnter", "printeer", "lptop", "latpop")) {
            assertThat(titles(typed)).as(typed).isNotEmpty();
        }
        assertThat(titles("pritner flor")).containsExactly("Printer on floor 3");
        assertThat(marked(search(viewer, "pritner").get("hits").get(0).get("title")))
                .isEqualTo("[Printer] on floor 3");
        assertThat(titles("zzyzx")).isEmpty();
    }

    @Test
    void theTicketOfANumberComesFirst() {
        long number = laptop.json().get("number").asLong();
        report(viewer, "Again like ticket " + number, "<p>See #" + number + "</p>");
        assertThat(titles("#" + number)).containsExactly("Laptop does not start", "Again like ticket " + number);
        assertThat(titles("" + number)).first().isEqualTo("Laptop does not start");
        assertThat(titles("999999999999999999")).isEmpty();
    }

    @Test
    void aHitSaysWhatItIs() {
        JsonNode forCustomer = search(viewer, "blank").get("hits").get(0);
        assertThat(forCustomer.get("kind").asString()).isEqualTo("ticket");
        assertThat(forCustomer.get("id").asString()).isEqualTo(printer.id().toString());
        assertThat(forCustomer.get("number").stringValue())
                .isEqualTo(printer.json().get("number").asString());
        assertThat(marked(forCustomer.get("title"))).isEqualTo("Printer on floor 3");
        assertThat(marked(forCustomer.get("excerpt"))).isEqualTo("It is printing [blank] pages.");
        assertThat(forCustomer.get("context").asString()).isEqualTo("Vic Viewer");
        assertThat(forCustomer.get("status").asString()).isEqualTo("new");
        assertThat(forCustomer.get("at").asString()).isNotEmpty();
        assertThat(search(viewer, "floor").get("hits").get(0).get("excerpt").isNull())
                .isTrue();

        String organisation = "Harbour " + harbour;
        nameOrganisation(organisation);
        JsonNode forAgent = asAgent()
                .get("/api/tickets/search?q=" + printer.json().get("number"))
                .json();
        assertThat(forAgent.get("hits").get(0).get("context").asString()).isEqualTo(organisation);
    }

    @Test
    void whatCustomersMayReadIsSearchedAndNotesForAgentsAlone() {
        String path = "/api/tickets/" + printer.id();
        asAgent().post(path + "/comments", Map.of("text", "<p>Is it the <em>fuser</em>?</p>"));
        asAgent().post(path + "/internal-notes", Map.of("text", "<p>They spilt marmalade</p>"));
        asAgent().post(path + "/resolution", Map.of("text", "<p>Replaced the drum</p>"));
        Answer reopened = as(viewer).post(path + "/reopening", Map.of("reason", "<p>It squeaks</p>"));
        asAgent().after(reopened).get(path);
        for (String said : List.of("fuser", "drum", "squeaks", "fusers drums")) {
            assertThat(titles(said)).as(said).containsExactly("Printer on floor 3");
        }
        assertThat(titles("marmalade")).isEmpty();
        assertThat(titles(asAgent().get("/api/tickets/search?q=marmalade").json()))
                .containsExactly("Printer on floor 3");
        assertThat(search(viewer, "printer").toString()).doesNotContain("marmalade");
    }

    @Test
    void nobodyFindsWhatTheyMayNotOpen() {
        Tokens.Contact owner = known("Robin");
        report(owner, "Walrus in the server room", "<p>It whistles.</p>");
        Tokens.Contact own = known("Casey");
        Tokens.Contact stranger = Tokens.Contact.at(UUID.randomUUID()).seeing("organisation");
        assertThat(titles(search(owner, "walrus"))).hasSize(1);
        assertThat(titles(search(viewer, "walrus"))).hasSize(1);
        assertThat(titles(search(own, "walrus"))).isEmpty();
        assertThat(titles(search(stranger, "walrus"))).isEmpty();
        assertThat(titles(search(stranger, "wallrus"))).isEmpty();
        String number = printer.json().get("number").asString();
        assertThat(titles(search(own, number))).isEmpty();
        assertThat(titles(search(stranger, number))).isEmpty();
        assertThat(anybody.as(Tokens.machine())
                        .get("/api/tickets/search?q=walrus")
                        .status())
                .isEqualTo(403);
        assertThat(anybody.as(Tokens.machine("tickets:read"))
                        .get("/api/tickets/search?q=walrus")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whateverIsTypedIsText() {
        report(viewer, "<b>Bold</b> & \"quoted\" 'words'", "<p>Café &amp; Größe: <code>a&lt;b</code></p>");
        assertThat(titles("<b>bold</b>")).hasSize(1);
        assertThat(marked(search(viewer, "bold").get("hits").get(0).get("title")))
                .isEqualTo("<b>[Bold]</b> & \"quoted\" 'words'");
        assertThat(titles("'quoted' & !words | (:*")).hasSize(1);
        assertThat(titles("cafe")).hasSize(1);
        assertThat(titles("CAFÉ große")).hasSize(1);
        for (String odd : List.of("", " ", "'", "\\", "%", "a\0b", "*", ":*", "😀", "--", "the", "a")) {
            assertThat(get(viewer, odd, "").status()).as(odd).isEqualTo(200);
        }
        assertThat(titles("!!!")).isEmpty();
    }

    @Test
    void asManyAsAreAskedFor() {
        report(viewer, "Another printer", "<p>a</p>");
        Answer two = get(viewer, "printer", "&limit=2");
        assertThat(two.json().get("hits")).hasSize(2);
        assertThat(two.json().get("more").asBoolean()).isTrue();
        assertThat(get(viewer, "printer", "&limit=3").json().get("more").asBoolean())
                .isFalse();
        for (String limit : List.of("0", "21", "x")) {
            assertThat(get(viewer, "a", "&limit=" + limit).pointers()).containsExactly("limit");
        }
        assertThat(get(viewer, "x".repeat(201), "").pointers()).containsExactly("q");
        assertThat(get(viewer, "x".repeat(200), "").status()).isEqualTo(200);
        assertThat(as(viewer).get("/api/tickets/search").pointers()).containsExactly("q");
    }

    @Test
    void aConversationWithoutEndStopsNothing() {
        String path = "/api/tickets/" + printer.id() + "/comments";
        for (int i = 0; i < 3; i++) {
            String many = java.util.stream.IntStream.range(i * 6_000, i * 6_000 + 6_000)
                    .mapToObj(number -> "w" + number)
                    .collect(Collectors.joining(" "));
            assertThat(as(viewer).post(path, Map.of("text", many)).status()).isEqualTo(201);
        }
        Answer last = as(viewer).post(path, Map.of("text", "<p>still here</p>"));
        assertThat(as(viewer).after(last).get("/api/tickets/" + printer.id()).header("ETag"))
                .isEqualTo("\"4\"");
        assertThat(titles("w5999")).containsExactly("Printer on floor 3");
    }

    private Answer report(Tokens.Contact requester, String summary, String details) {
        Map<String, Object> ticket = newTicket(summary);
        ticket.put("details", details);
        return opened(as(requester).post("/api/tickets", ticket));
    }

    private void nameOrganisation(String name) {
        jdbc.sql("insert into directory_organisation (id, name, version) values (?, ?, 0)")
                .params(harbour, name)
                .update();
    }

    private List<String> titles(String q) {
        return titles(search(viewer, q));
    }

    private static List<String> titles(JsonNode hits) {
        return hits.get("hits")
                .valueStream()
                .map(hit -> hit.get("title")
                        .valueStream()
                        .map(part -> part.get("text").asString())
                        .collect(Collectors.joining()))
                .toList();
    }

    /** A text with its matches in brackets. */
    private static String marked(JsonNode parts) {
        return parts.valueStream()
                .map(part -> part.get("match").asBoolean()
                        ? "[" + part.get("text").asString() + "]"
                        : part.get("text").asString())
                .collect(Collectors.joining());
    }

    private JsonNode search(Tokens.Contact caller, String q) {
        Answer answer = get(caller, q, "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer get(Tokens.Contact caller, String q, String more) {
        return as(caller).get("/api/tickets/search?q=" + URLEncoder.encode(q, UTF_8) + more);
    }
}
