package dev.porchlight.knowledge.article.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The views are nothing but what the events say: emptied and read again, they are as they were. */
@ServiceIT
class RebuildIT extends World {

    private static final List<String> TABLES =
            List.of("article", "article_draft", "article_edition", "article_opinion");

    @Autowired
    EventProcessingConfiguration processors;

    @Autowired
    Readings readings;

    @Test
    void rebuiltViewsAreTheSame() {
        UUID category = category(unique("Before"));
        UUID subject = subject(category, "Subject");
        Map<String, Object> text = newArticle("To be rebuilt");
        text.put("subjectId", subject);
        text.put("relatedIds", List.of(publish("Neighbour").id()));
        UUID article = publish(text).id();
        String path = "/api/articles/" + article;
        asAgent().put(path + "/draft", newArticle("Moved"));
        asAgent().post(path + "/publication", "");
        asAgent().put(path + "/draft", text);
        asAgent().put(path + "/audience", Map.of("audience", "agents"));
        asAgent().delete(path + "/draft");
        UUID withdrawn = publish("Withdrawn").id();
        sound(asCustomer().put("/api/articles/" + withdrawn + "/opinion", Map.of("helpful", false, "comment", "Hm")));
        asAgent().delete("/api/articles/" + withdrawn + "/publication");
        asAgent().patch("/api/article-categories/" + category, Map.of("name", unique("After")));
        UUID read = publish("Read").id();
        asCustomer().get("/api/articles/" + read);
        readings.write();
        List<String> before = contents();

        TrackingEventProcessor views = processors
                .eventProcessor("article-views", TrackingEventProcessor.class)
                .orElseThrow();
        views.shutDown();
        views.resetTokens();
        assertThat(contents()).containsOnly("");
        views.start();

        await().untilAsserted(() -> assertThat(contents()).isEqualTo(before));
        assertThat(asAgent()
                        .get("/api/articles/" + read + "/draft")
                        .json()
                        .get("views")
                        .asLong())
                .isEqualTo(1);
    }

    private List<String> contents() {
        return TABLES.stream()
                .map(table -> String.join(
                        "\n",
                        jdbc.sql("select x::text from " + table + " x order by 1")
                                .query(String.class)
                                .list()))
                .toList();
    }
}
