package dev.porchlight.knowledge.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class ArticleListIT extends World {

    private UUID category;
    private UUID mail;
    private UUID phones;
    private Answer changed;

    @BeforeEach
    void someArticles() {
        category = category(unique("Communication"));
        mail = subject(category, "Mail");
        phones = subject(category, "Phones");
        changed = publish(text("Answering calls", phones, "en-GB"));
        shown(sound(asAgent().put("/api/articles/" + changed.id() + "/draft", text("Taking calls", phones, "en-GB"))));
        draft(text("beginning", mail, "en-GB"));
        publish(text("Postfach", mail, "de"));
        Answer withdrawn = publish(text("Old mail", mail, "en-GB"));
        shown(sound(asAgent().delete("/api/articles/" + withdrawn.id() + "/publication")));
    }

    @Test
    void byTitleUnlessSaidOtherwise() {
        assertThat(listed("")).containsExactly("Answering calls", "beginning", "Old mail", "Postfach");
        assertThat(listed("&sort=-title")).containsExactly("Postfach", "Old mail", "beginning", "Answering calls");
        assertThat(listed("&sort=number")).containsExactly("Answering calls", "beginning", "Postfach", "Old mail");
        assertThat(listed("&sort=-updatedAt")).containsExactly("Old mail", "Postfach", "beginning", "Answering calls");
        assertThat(listed("&sort=-publishedAt")).startsWith("Postfach", "Answering calls");
        assertThat(asAgent().get("/api/articles?sort=markdown").pointers()).containsExactly("sort");
        assertThat(asAgent().get("/api/articles?sort=match").pointers()).containsExactly("sort");
    }

    @Test
    void byPlaceStateAndLanguage() {
        assertThat(listed("&subjectId=" + phones)).containsExactly("Answering calls");
        assertThat(listed("&state=draft")).containsExactly("beginning");
        assertThat(listed("&state=published")).containsExactly("Answering calls", "Postfach");
        assertThat(listed("&state=changed")).containsExactly("Answering calls");
        assertThat(listed("&state=withdrawn&state=changed")).containsExactly("Answering calls", "Old mail");
        assertThat(listed("&language=de")).containsExactly("Postfach");
        assertThat(titles(asCustomer().get("/api/articles?categoryId=" + category)))
                .containsExactly("Answering calls", "Postfach");
        assertThat(asAgent().get("/api/articles?state=lost").pointers()).containsExactly("state");
        assertThat(asAgent().get("/api/articles?categoryId=x").pointers()).containsExactly("categoryId");
    }

    @Test
    void theServiceTeamIsToldMore() {
        JsonNode item = asAgent()
                .get("/api/articles?state=changed&categoryId=" + category)
                .json()
                .at("/items/0");
        assertThat(item.get("number")).isEqualTo(changed.json().get("number"));
        assertThat(item.get("category").get("id").asString()).isEqualTo(category.toString());
        assertThat(item.get("subject").get("name").asString()).isEqualTo("Phones");
        JsonNode team = item.get("team");
        assertThat(team.get("state").asString()).isEqualTo("published");
        assertThat(team.get("changed").asBoolean()).isTrue();
        assertThat(team.get("audience").asString()).isEqualTo("everyone");
        assertThat(team.get("author").get("id").asString()).isEqualTo(agent.id().toString());
        assertThat(team.get("views").asLong()).isZero();
    }

    @Test
    void byOpinionAndViews() {
        String article = "/api/articles/" + changed.id();
        Answer given = sound(asCustomer().put(article + "/opinion", Map.of("helpful", true)));
        sound(as(Tokens.Contact.at(UUID.randomUUID())).get(article));
        asAgent().after(given).get("/api/articles");
        org.awaitility.Awaitility.await()
                .untilAsserted(() -> assertThat(listed("&sort=-views")).first().isEqualTo("Answering calls"));
        assertThat(listed("&sort=-helpful")).first().isEqualTo("Answering calls");
        assertThat(asAgent()
                        .get("/api/articles?sort=-helpful&categoryId=" + category)
                        .json()
                        .at("/items/0/team/helpful")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aListIsPagedAndWalked() {
        for (String sort : List.of("title", "-publishedAt", "updatedAt", "-views", "helpful", "-match")) {
            String q = sort.equals("-match") ? "&q=reachable" : "";
            String path = "/api/articles?size=3&categoryId=" + category + "&sort=" + sort + q;
            Answer first = asAgent().get(path);
            assertThat(first.json().get("total").asInt()).as(sort).isEqualTo(4);
            List<String> walked = new ArrayList<>();
            String cursor = "";
            while (cursor != null) {
                JsonNode page = asAgent().get(path + "&cursor=" + cursor).json();
                page.get("items").forEach(item -> walked.add(item.get("title").asString()));
                cursor = page.path("next").asString(null);
            }
            List<String> paged = new ArrayList<>(titles(first));
            paged.addAll(titles(asAgent().get(path + "&page=2")));
            assertThat(walked).as(sort).isEqualTo(paged).hasSize(4);
        }
    }

    private List<String> listed(String more) {
        return titles(asAgent().get("/api/articles?categoryId=" + category + more));
    }

    private static Map<String, Object> text(String title, UUID subject, String language) {
        return new java.util.HashMap<>(
                Map.of("title", title, "markdown", "Reachable text", "subjectId", subject, "language", language));
    }
}
