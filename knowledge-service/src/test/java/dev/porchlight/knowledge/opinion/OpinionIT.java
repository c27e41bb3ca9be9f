package dev.porchlight.knowledge.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class OpinionIT extends World {

    @Test
    void theLastOpinionOfEachHoldsAndReachesTheAuthor() {
        UUID harbour = organisation("Harbour Dental");
        Tokens.Contact casey = Tokens.Contact.at(harbour).named("Casey");
        String article = "/api/articles/" + publish("Helpful?").id();
        give(as(casey), article, true, null);
        give(as(casey), article, false, "It stops\nat  step 3");
        give(asAgent(), article, true, null);

        JsonNode own = as(casey).get(article).json().get("opinion");
        assertThat(own.get("helpful").asBoolean()).isFalse();
        assertThat(own.get("comment").asString()).isEqualTo("It stops at step 3");
        assertThat(asCustomer().get(article).json().get("opinion").isNull()).isTrue();

        JsonNode opinions = asAgent().get(article + "/opinions").json();
        assertThat(opinions.get("total").asInt()).isEqualTo(2);
        JsonNode newest = opinions.get("items").get(0);
        assertThat(newest.get("by").get("name").asString()).isEqualTo("Terry Technician");
        assertThat(newest.get("organisation").isNull()).isTrue();
        JsonNode caseys = opinions.get("items").get(1);
        assertThat(caseys.get("by").get("id").asString()).isEqualTo(casey.id().toString());
        assertThat(caseys.get("organisation").get("name").asString()).isEqualTo("Harbour Dental");
        assertThat(caseys.get("comment").asString()).isEqualTo("It stops at step 3");
        assertThat(caseys.get("edition").asInt()).isEqualTo(1);
        assertThat(caseys.get("at").asString()).isNotEmpty();
        assertThat(asAgent()
                        .get(article + "/opinions?sort=helpful")
                        .json()
                        .at("/items/0/helpful")
                        .asBoolean())
                .isFalse();
        JsonNode draft = asAgent().get(article + "/draft").json();
        assertThat(draft.get("helpful").asInt()).isEqualTo(1);
        assertThat(draft.get("notHelpful").asInt()).isEqualTo(1);
    }

    @Test
    void theSameAgainIsNoNews() {
        String article = "/api/articles/" + publish("Helpful?").id();
        Api customer = asCustomer();
        assertThat(give(customer, article, true, " ").header("Portal-Position")).contains("@0.");
        assertThat(customer.put(article + "/opinion", Map.of("helpful", true)).header("Portal-Position"))
                .isNull();
        assertThat(give(customer, article, true, "More").header("Portal-Position"))
                .contains("@1.");
    }

    @Test
    void commentsAreFoundAmongManyThatSayNothing() {
        String article = "/api/articles/" + publish("Helpful?").id();
        give(asCustomer(), article, false, "The oldest");
        give(asCustomer(), article, true, null);
        give(asCustomer(), article, true, "The newest");
        String comments = article + "/opinions?size=1&commented=true";
        JsonNode newest = asAgent().get(comments + "&cursor=").json();
        assertThat(newest.at("/items/0/comment").asString()).isEqualTo("The newest");
        JsonNode oldest = asAgent()
                .get(comments + "&cursor=" + newest.get("next").asString())
                .json();
        assertThat(oldest.at("/items/0/comment").asString()).isEqualTo("The oldest");
        assertThat(oldest.has("next")).isFalse();
        assertThat(asAgent().get(comments).json().get("total").asInt()).isEqualTo(2);
        assertThat(asAgent()
                        .get(article + "/opinions?commented=false")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(3);
    }

    private Answer give(Api reader, String article, boolean helpful, String comment) {
        Answer given = sound(reader.put(
                article + "/opinion",
                comment == null ? Map.of("helpful", helpful) : Map.of("helpful", helpful, "comment", comment)));
        return shown(given);
    }
}
