package dev.porchlight.knowledge.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceIT
class OrganisationsIT extends World {

    @Test
    void organisationsAreCalledAsIdentityServiceCallsThem() {
        UUID harbour = organisation("Harbour Dental");
        Map<String, Object> text = newArticle("For Harbour");
        text.put("audience", "organisations");
        text.put("organisationIds", List.of(harbour));
        Answer article = draft(text);
        assertThat(nameIn(article)).isEqualTo("Harbour Dental");
        events.publish(
                "porchlight.identity.OrganisationRenamed.v1",
                harbour,
                1,
                Map.of("organisationId", harbour, "name", "Harbour Dental Ltd"));
        await().untilAsserted(() -> assertThat(nameIn(article)).isEqualTo("Harbour Dental Ltd"));
    }

    private String nameIn(Answer article) {
        return asAgent()
                .get("/api/articles/" + article.id() + "/draft")
                .json()
                .at("/organisations/0/name")
                .asString();
    }
}
