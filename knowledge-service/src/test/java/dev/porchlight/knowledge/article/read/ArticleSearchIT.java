package dev.porchlight.knowledge.article.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Each test in a category whose name is one word that nothing else holds. */
@ServiceIT
class ArticleSearchIT extends World {

    private String own;
    private UUID category;
    private UUID subject;
    private Answer printing;
    private Answer network;

    @BeforeEach
    void twoArticles() {
        own = "zoo" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        category = category(own);
        subject = subject(category, "Devices");
        network = publish(text("Network", "The *printer* is on the network too."));
        printing = publish(text("Setting up a printer", "## Driver\n\nInstall the **driver** & print."));
    }

    @Test
    void allWordsMustStandThereInAnyForm() {
        assertThat(found("printers")).containsExactly("Setting up a printer", "Network");
        assertThat(found("print drivers")).containsExactly("Setting up a printer");
        assertThat(found("driver net")).isEmpty();
        assertThat(found("devices")).hasSize(2);
        assertThat(found("dri")).containsExactly("Setting up a printer");
    }

    @Test
    void aMistypedWordIsUnderstood() {
        assertThat(found("pritner")).containsExactly("Setting up a printer", "Network");
        JsonNode hit = hits(asCustomer(), own + " pritner").get(0);
        assertThat(marked(hit.get("title"))).isEqualTo("Setting up a [printer]");
        assertThat(titles(asCustomer().get("/api/articles?categoryId=" + category + "&q=pritner")))
                .containsExactly("Setting up a printer", "Network");
    }

    @Test
    void mayBeAskedForAsItWasTyped() {
        String asTyped = "/api/articles/search?corrected=false&q=" + own + "+";
        assertThat(asCustomer().get(asTyped + "pritner").json().get("hits")).isEmpty();
        assertThat(asCustomer().get(asTyped + "printer").json().get("hits")).isNotEmpty();
        assertThat(asCustomer()
                        .get("/api/articles/search?corrected=perhaps&q=a")
                        .pointers())
                .containsExactly("corrected");
    }

    @Test
    void mistypingUsesNothingUp() {
        for (int i = 0; i < 25; i++) {
            assertThat(asCustomer().get("/api/articles/search?q=pritner").status())
                    .isEqualTo(200);
        }
    }

    @Test
    void theArticleOfANumberComesFirst() {
        String number = network.json().get("number").asString();
        publish(text("Like article " + number, "See " + number));
        assertThat(hits(asCustomer(), "#" + number).get(0).get("id").asString())
                .isEqualTo(network.id().toString());
        assertThat(titles(asCustomer().get("/api/articles?q=" + number)))
                .startsWith("Network")
                .contains("Like article " + number);
    }

    @Test
    void aHitSaysWhatItIs() {
        JsonNode hit = hits(asCustomer(), own + " driver").get(0);
        assertThat(hit.get("kind").asString()).isEqualTo("article");
        assertThat(hit.get("id").asString()).isEqualTo(printing.id().toString());
        assertThat(hit.get("number").stringValue())
                .isEqualTo(printing.json().get("number").asString());
        assertThat(marked(hit.get("excerpt"))).isEqualTo("[Driver] Install the [driver] & print.");
        assertThat(hit.get("context").asString()).isEqualTo(own + " \\ Devices");
        assertThat(hit.get("status").isNull()).isTrue();
        assertThat(hit.get("at").asString()).isNotEmpty();
    }

    @Test
    void aListMarksTheWordsToo() {
        JsonNode both = listed(asCustomer(), "&q=pritner");
        assertThat(marked(both.get(0).get("titleParts"))).isEqualTo("Setting up a [printer]");
        assertThat(both.get(0).get("excerpt").isNull()).isTrue();
        assertThat(marked(both.get(1).get("titleParts"))).isEqualTo("Network");
        assertThat(marked(both.get(1).get("excerpt"))).isEqualTo("The [printer] is on the network too.");
        JsonNode walked = listed(asCustomer(), "&q=driver&cursor=");
        assertThat(marked(walked.get(0).get("excerpt"))).isEqualTo("[Driver] Install the [driver] & print.");
        for (JsonNode item : listed(asCustomer(), "")) {
            assertThat(item.get("titleParts").isNull()).isTrue();
            assertThat(item.get("excerpt").isNull()).isTrue();
        }
    }

    @Test
    void wordsOfADraftAreMarkedForAuthorsOnly() {
        shown(sound(asAgent()
                .put(
                        "/api/articles/" + printing.id() + "/draft",
                        text("Printing", "Take the **driver** for *zebras*."))));
        draft(text("Beginning", "About zebras."));
        assertThat(listed(asCustomer(), "&q=zebras")).isEmpty();
        assertThat(listed(asCustomer(), "&q=driver").get(0).get("excerpt").toString())
                .doesNotContain("zebras");
        JsonNode found = listed(asAgent(), "&q=zebras&sort=title");
        assertThat(marked(found.get(0).get("titleParts"))).isEqualTo("Beginning");
        assertThat(marked(found.get(0).get("excerpt"))).isEqualTo("About [zebras].");
        assertThat(marked(found.get(1).get("titleParts"))).isEqualTo("Setting up a printer");
        assertThat(marked(found.get(1).get("excerpt"))).isEqualTo("Take the driver for [zebras].");
        assertThat(marked(listed(asAgent(), "&q=driver").get(0).get("excerpt")))
                .as("what is published comes first")
                .isEqualTo("[Driver] Install the [driver] & print.");
    }

    private JsonNode listed(Api reader, String more) {
        return sound(reader.get("/api/articles?categoryId=" + category + more))
                .json()
                .get("items");
    }

    @Test
    void whatIsCalledOtherwiseIsFoundOtherwise() {
        shown(sound(asAgent()
                .patch("/api/article-categories/" + category + "/subjects/" + subject, Map.of("name", "Gadgets"))));
        shown(sound(asAgent().put("/api/articles/" + network.id() + "/draft", text("Cables", "No devices."))));
        publishAgain(network.id());
        assertThat(found("gadgets")).containsExactlyInAnyOrder("Setting up a printer", "Cables");
        assertThat(found("devices")).containsExactly("Cables");
        assertThat(found("network")).isEmpty();
        String other = own + "x";
        shown(sound(asAgent().patch("/api/article-categories/" + category, Map.of("name", other))));
        publishAgainAfter("Cables!");
        assertThat(hits(asCustomer(), own + " cables")).isEmpty();
        assertThat(hits(asCustomer(), other + " cables")).hasSize(1);
    }

    /** Once this is published, what was renamed before is dealt with as well. */
    private void publishAgainAfter(String title) {
        shown(sound(asAgent().put("/api/articles/" + network.id() + "/draft", text(title, "No devices."))));
        publishAgain(network.id());
    }

    @Test
    void whatIsWithdrawnIsFoundByAuthorsOnly() {
        shown(sound(asAgent().delete("/api/articles/" + network.id() + "/publication")));
        assertThat(found("network")).isEmpty();
        assertThat(titles(asAgent().get("/api/articles?categoryId=" + category + "&q=network")))
                .containsExactly("Network");
    }

    @Test
    void whateverIsTypedIsText() {
        for (String odd :
                List.of("", " ", "'", "\\", "%", "a\0b", "*", ":*", "😀", "--", "the", "a", "' | !x & (y:*)")) {
            String typed = URLEncoder.encode(odd, UTF_8);
            assertThat(asCustomer().get("/api/articles/search?q=" + typed).status())
                    .as(odd)
                    .isEqualTo(200);
            assertThat(asCustomer()
                            .get("/api/articles/suggestions?text=" + typed)
                            .status())
                    .as(odd)
                    .isEqualTo(200);
            assertThat(asCustomer().get("/api/articles?q=" + typed).status())
                    .as(odd)
                    .isEqualTo(200);
        }
        String long201 = "x".repeat(201);
        assertThat(asCustomer().get("/api/articles/search?q=" + long201).pointers())
                .containsExactly("q");
        assertThat(asCustomer().get("/api/articles?q=" + long201).pointers()).containsExactly("q");
        assertThat(asCustomer().get("/api/articles/suggestions?text=" + long201).pointers())
                .containsExactly("text");
        assertThat(asCustomer().get("/api/articles/search").pointers()).containsExactly("q");
        assertThat(asCustomer().get("/api/articles/suggestions").pointers()).containsExactly("text");
        assertThat(asCustomer().get("/api/articles/search?q=a&limit=21").pointers())
                .containsExactly("limit");
        assertThat(asCustomer()
                        .get("/api/articles/suggestions?text=abc&limit=0")
                        .pointers())
                .containsExactly("limit");
        assertThat(asCustomer()
                        .get("/api/articles/suggestions?text=abc&limit=x")
                        .pointers())
                .containsExactly("limit");
    }

    @Test
    void whatMayBeTheAnswerIsSuggested() {
        String word = own.substring(3);
        publish(text("Resetting " + word + " passwords", "Press the button. ".repeat(30)));
        assertThat(suggested("my " + word + " password expired this morning"))
                .containsExactly("Resetting " + word + " passwords");
        assertThat(suggested(word + " pass")).containsExactly("Resetting " + word + " passwords");
        assertThat(suggested("since this morning the " + word + " passwords all fail"))
                .as("two words of many")
                .containsExactly("Resetting " + word + " passwords");
        assertThat(suggested("button " + word.repeat(2)))
                .as("a word in the text alone")
                .isEmpty();
        assertThat(suggested(word + " one two three four five six seven"))
                .as("one word of many")
                .isEmpty();
        assertThat(suggested("pa")).as("two letters").isEmpty();
        JsonNode item = asCustomer()
                .get("/api/articles/suggestions?text=" + word)
                .json()
                .at("/items/0");
        assertThat(item.get("excerpt").asString())
                .startsWith("Press the button.")
                .hasSizeLessThanOrEqualTo(161);
        assertThat(item.get("number").asLong()).isPositive();
        assertThat(asCustomer()
                        .get("/api/articles/suggestions?limit=1&text=printer+network")
                        .json()
                        .get("items"))
                .hasSize(1);
    }

    private List<String> suggested(String text) {
        return titles(asCustomer().get("/api/articles/suggestions?text=" + URLEncoder.encode(text, UTF_8)));
    }

    private Map<String, Object> text(String title, String markdown) {
        return Map.of("title", title, "markdown", markdown, "subjectId", subject);
    }

    /** What a customer finds among this test's articles. */
    private List<String> found(String words) {
        return hits(asCustomer(), own + " " + words)
                .valueStream()
                .map(hit -> marked(hit.get("title")).replaceAll("[\\[\\]]", ""))
                .toList();
    }

    private static JsonNode hits(Api reader, String q) {
        return sound(reader.get("/api/articles/search?q=" + URLEncoder.encode(q, UTF_8)))
                .json()
                .get("hits");
    }

    /** A text with its matches in brackets. */
    private static String marked(JsonNode parts) {
        return parts.valueStream()
                .map(part -> part.get("match").asBoolean()
                        ? "[" + part.get("text").asString() + "]"
                        : part.get("text").asString())
                .collect(Collectors.joining());
    }
}
