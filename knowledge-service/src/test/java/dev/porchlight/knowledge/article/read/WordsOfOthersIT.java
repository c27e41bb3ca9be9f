package dev.porchlight.knowledge.article.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** By what is corrected one can ask which words there are: nobody's search depends on words that they may not read. */
@ServiceIT
class WordsOfOthersIT extends World {

    @Test
    void wordsOfTheServiceTeamsArticlesCorrectNothingForCustomers() {
        publish(about("Runbook for the quibblezornak", "agents", List.of()));
        publish(about("All of qxuibblezornak", "everyone", List.of()));
        assertThat(found(asCustomer(), "quibblezornak"))
                .as("corrected, as if nobody had written it")
                .isEqualTo(1);
        assertThat(found(asAgent(), "quibblezornak")).isEqualTo(1);
    }

    @Test
    void wordsOfAnotherOrganisationsArticlesNeitherUntilTheyAreForEverybody() {
        UUID harbour = organisation("Harbour");
        Answer article = publish(about("The vanterpoolish way", "organisations", List.of(harbour)));
        assertThat(found(asCustomer(), "vanterpoolisch")).isZero();
        assertThat(found(as(Tokens.Contact.at(harbour)), "vanterpoolisch")).isEqualTo(1);
        shown(sound(asAgent().put("/api/articles/" + article.id() + "/audience", Map.of("audience", "everyone"))));
        assertThat(found(asCustomer(), "vanterpoolisch")).isEqualTo(1);
    }

    @Test
    void draftsMoveNoVersionThatReadersSee() {
        Answer article = publish("Counted");
        String path = "/api/articles/" + article.id();
        Answer before = asCustomer().get(path);
        Map<String, Object> text = newArticle("Counted");
        text.put("markdown", "Turn it off.");
        Answer edited = shown(sound(asAgent().put(path + "/draft", text)));
        assertThat(edited.header("ETag")).isNotEqualTo(before.header("ETag"));
        Answer after = asCustomer().get(path);
        assertThat(after.json()).isEqualTo(before.json());
        assertThat(after.header("ETag")).isEqualTo(before.header("ETag"));
        publishAgain(article.id());
        assertThat(asCustomer().get(path).header("ETag")).isNotEqualTo(before.header("ETag"));
    }

    private Map<String, Object> about(String title, String audience, List<UUID> organisations) {
        Map<String, Object> article = newArticle(title);
        article.put("audience", audience);
        article.put("organisationIds", organisations);
        return article;
    }

    private static int found(Api by, String q) {
        return by.get("/api/articles/search?q=" + q).json().get("hits").size();
    }
}
