package dev.porchlight.knowledge.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.Events.Published;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From the first word to the last edition. */
@ServiceIT
class ArticleJourneyIT extends World {

    @Test
    void anArticleIsWrittenPublishedChangedAndWithdrawn() {
        Api customer = asCustomer();
        Map<String, Object> text = newArticle("Printer does not print");
        text.put("markdown", "# First\n\nTurn it *on*.");
        Answer drafted = draft(text);
        String article = "/api/articles/" + drafted.id();
        assertThat(drafted.header("Location")).isEqualTo(article + "/draft");
        assertThat(customer.get(article).status()).isEqualTo(404);
        assertThat(asAgent().get(article).status()).as("also to agents").isEqualTo(404);
        JsonNode draft = asAgent().get(article + "/draft").json();
        assertThat(draft.get("state").asString()).isEqualTo("draft");
        assertThat(draft.get("edition").isNull()).isTrue();
        assertThat(draft.get("author").get("name").asString()).isEqualTo("Terry Technician");
        assertThat(draft.get("language").asString()).isEqualTo("en-GB");
        assertThat(draft.get("audience").asString()).isEqualTo("everyone");

        publishAgain(drafted.id());
        String number = drafted.json().get("number").asString();
        JsonNode read = customer.get("/api/articles/" + number).json();
        assertThat(read.get("id").asString()).isEqualTo(drafted.id().toString());
        assertThat(read.get("edition").asInt()).isEqualTo(1);
        assertThat(read.get("title").asString()).isEqualTo("Printer does not print");
        assertThat(read.get("html").asString())
                .isEqualTo("<h2 id=\"section-first\">First</h2>\n<p>Turn it <em>on</em>.</p>\n");
        assertThat(read.get("subject").get("name").asString()).isEqualTo("Printers");
        assertThat(read.get("opinion").isNull()).isTrue();

        text.remove("audience");
        text.put("title", "Printer still does not print");
        text.put("markdown", "Turn it off.");
        shown(sound(asAgent().put(article + "/draft", text)));
        assertThat(customer.get(article).json().get("title").asString()).isEqualTo("Printer does not print");
        draft = asAgent().get("/api/articles/" + number + "/draft").json();
        assertThat(draft.get("title").asString()).isEqualTo("Printer still does not print");
        assertThat(draft.get("state").asString()).isEqualTo("published");
        assertThat(draft.get("changed").asBoolean()).isTrue();

        publishAgain(drafted.id());
        assertThat(customer.get(article).json().get("html").asString()).isEqualTo("<p>Turn it off.</p>\n");
        draft = asAgent().get(article + "/draft").json();
        assertThat(draft.get("changed").asBoolean()).isFalse();
        assertThat(draft.get("editions").valueStream().map(e -> e.get("title").asString()))
                .containsExactly("Printer still does not print", "Printer does not print");
        JsonNode first = asAgent().get(article + "/editions/1").json();
        assertThat(first.get("markdown").asString()).isEqualTo("# First\n\nTurn it *on*.");
        assertThat(first.get("html").asString()).contains("<em>on</em>");
        assertThat(first.get("publishedBy").get("name").asString()).isEqualTo("Terry Technician");
        assertThat(asAgent().get(article + "/editions/3").status()).isEqualTo(404);
        assertThat(asAgent().get(article + "/editions/x").status()).isEqualTo(404);

        shown(sound(asAgent().delete(article + "/publication")));
        assertThat(customer.get(article).status()).isEqualTo(404);
        assertThat(asAgent().get(article + "/draft").json().get("state").asString())
                .isEqualTo("withdrawn");
        assertThat(asAgent().delete(article + "/publication").problem()).isEqualTo("article-not-published");
    }

    @Test
    void changesThatNobodyPublishedAreThrownAway() {
        Answer article = publish("Fax machine");
        String draft = "/api/articles/" + article.id() + "/draft";
        Map<String, Object> text = newArticle("Photocopier");
        text.put("relatedIds", List.of(publish("Paper").id()));
        shown(sound(asAgent().put(draft, text)));
        assertThat(asAgent().get(draft).json().get("related")).hasSize(1);
        shown(sound(asAgent().delete(draft)));
        JsonNode thrownAway = asAgent().get(draft).json();
        assertThat(thrownAway.get("title").asString()).isEqualTo("Fax machine");
        assertThat(thrownAway.get("related")).isEmpty();
        assertThat(thrownAway.get("changed").asBoolean()).isFalse();
        assertThat(asAgent()
                        .post("/api/articles/" + article.id() + "/publication", "")
                        .problem())
                .isEqualTo("nothing-new-to-publish");
        shown(sound(asAgent().put(draft, newArticle("Photocopier"))));
        shown(sound(asAgent().put(draft, newArticle("Fax machine"))));
        assertThat(asAgent().get(draft).json().get("changed").asBoolean())
                .as("written back by hand")
                .isFalse();
    }

    @Test
    void whoeverSavesLastMustHaveSeenWhatWasSavedBefore() {
        Answer article = draft("Scanner");
        String draft = "/api/articles/" + article.id() + "/draft";
        Answer seen = asAgent().get(draft);
        assertThat(seen.header("ETag")).isEqualTo("\"0\"");
        Answer saved = asAgent().with("If-Match", "\"0\"").put(draft, newArticle("Scanner 2"));
        assertThat(saved.status()).isEqualTo(204);
        assertThat(saved.header("ETag")).isEqualTo("\"1\"");
        Answer late = asAgent().with("If-Match", "\"0\"").put(draft, newArticle("Scanner 3"));
        assertThat(late.status()).isEqualTo(412);
        assertThat(late.problem()).isEqualTo("changed-meanwhile");
        assertThat(asAgent().after(saved).get(draft).json().get("title").asString())
                .isEqualTo("Scanner 2");
    }

    @Test
    void whatIsSentTwiceIsDoneOnce() {
        Api keyed = asAgent().with("Idempotency-Key", unique("key"));
        Answer once = keyed.post("/api/articles", newArticle("Once"));
        Answer twice = keyed.post("/api/articles", newArticle("Once"));
        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(twice.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(keyed.post("/api/articles", newArticle("Otherwise")).status())
                .isEqualTo(422);
    }

    @Test
    void anEditionIsToldToOthersAsAWhole() {
        Answer article = publish("Told");
        List<Published> told = events.of("knowledge", article.id(), events -> events.size() == 2);
        assertThat(told)
                .extracting(Published::type)
                .containsExactly("porchlight.knowledge.ArticleDrafted.v1", "porchlight.knowledge.ArticlePublished.v1");
        JsonNode edition = told.getLast().body();
        assertThat(edition.get("number")).isEqualTo(article.json().get("number"));
        assertThat(edition.get("edition").asInt()).isEqualTo(1);
        assertThat(edition.get("content").get("title").asString()).isEqualTo("Told");
        assertThat(edition.get("content").get("markdown").asString()).isEqualTo("Turn it *on*.");
        assertThat(edition.get("audience").asString()).isEqualTo("everyone");
        assertThat(told.getLast().headers()).containsEntry("ce_actorname", "Terry Technician");
    }

    @Test
    void aTextIsSeenBeforeItIsSaved() {
        long before = stored();
        Answer preview =
                asAgent().post("/api/article-previews", Map.of("markdown", "## A\n\n**b** <script>x()</script>"));
        assertThat(preview.json().get("html").asString())
                .isEqualTo("<h2 id=\"section-a\">A</h2>\n<p><strong>b</strong> </p>\n");
        assertThat(stored()).isEqualTo(before);
        assertThat(asCustomer()
                        .post("/api/article-previews", Map.of("markdown", "a"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void machinesDoWhatTheirScopesAllow() {
        Api reader = anybody.as(Tokens.machine("knowledge:read"));
        Api writer = anybody.as(Tokens.machine("knowledge:write"));
        Api neither = anybody.as(Tokens.machine("tickets:read", "tickets:write"));
        assertThat(reader.post("/api/articles", newArticle("By a machine")).status())
                .isEqualTo(403);
        Answer drafted = shown(sound(writer.post("/api/articles", newArticle("By a machine"))));
        String article = "/api/articles/" + drafted.id();
        shown(sound(writer.post(article + "/publication", "")));
        assertThat(reader.get(article).status()).isEqualTo(200);
        assertThat(reader.get(article + "/draft")
                        .json()
                        .get("author")
                        .get("name")
                        .asString())
                .isEqualTo("some-system");
        assertThat(writer.get(article).status()).isEqualTo(403);
        for (String path : List.of(article, article + "/draft", "/api/articles", "/api/article-categories")) {
            assertThat(neither.get(path).status()).as(path).isEqualTo(403);
        }
        assertThat(reader.put(article + "/opinion", Map.of("helpful", true)).status())
                .isEqualTo(403);
    }

    private long stored() {
        return jdbc.sql("select count(*) from domainevententry")
                .query(Long.class)
                .single();
    }
}
