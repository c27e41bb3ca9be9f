package dev.porchlight.catalogue.request;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A request goes by the version of the form that was answered. */
@ServiceIT
class AnsweredVersionIT extends ApprovalWorld {

    @Test
    void anOldFormCountsForADayAndWhatAnsweredItIsShownByIt() {
        Answer request = submitted(robin, item);
        String path = pathOf(item);
        as(robin).put(path + "/draft", Map.of("edition", 1, "answers", Map.of("why", "Begun")));
        publish(item, form(question("else", "text", Map.of("label", "Something else?"))));
        assertThat(as(robin).get("/api/requests/" + request.id() + "/form").text())
                .contains("Why?")
                .doesNotContain("Something else?");
        assertThat(as(robin)
                        .get("/api/requests/" + request.id())
                        .json()
                        .at("/answers/0/label")
                        .asString())
                .isEqualTo("Why?");
        assertThat(as(robin).get(path + "/draft").json().get("answers")).isEmpty();
        assertThat(as(robin).post("/api/requests", wish(item)).status()).isEqualTo(201);
        jdbc.sql("update item_edition set published_at = published_at - interval '25 hours' where item_id = ?")
                .param(item)
                .update();
        Answer late = as(robin).post("/api/requests", wish(item));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("form-was-changed");
    }
}
