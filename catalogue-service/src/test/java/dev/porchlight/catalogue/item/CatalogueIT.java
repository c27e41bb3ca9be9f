package dev.porchlight.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ServiceIT
class CatalogueIT extends World {

    @Test
    void whatIsShippedIsThereForEverybody() {
        Tokens.Contact anyone = known("Robin", "own", "user");
        await().untilAsserted(() -> assertThat(
                        as(anyone).get("/api/catalogue/items?size=100").text())
                .contains("New Starter", "Leaver", "Update Application Version")
                .doesNotContain("Mobile telephone"));
        assertThat(as(anyone).get("/api/catalogue/categories").text())
                .contains("Software Changes", "Users and Services");
        assertThat(as(anyone).get("/api/catalogue/items?q=mailb").text()).contains("Create New Shared Mailbox");
    }

    @Test
    void anItemIsForThoseItIsFor() {
        UUID item = item("Only for Harbour " + UUID.randomUUID());
        Tokens.Contact ours = known("Robin", "own", "user");
        Tokens.Contact theirs = Tokens.Contact.at(UUID.randomUUID());
        assertThat(as(ours).get("/api/catalogue/items/" + item).status()).isEqualTo(200);
        assertThat(as(theirs).get("/api/catalogue/items/" + item).status()).isEqualTo(404);
        assertThat(as(theirs).get("/api/catalogue/items?size=100").text()).doesNotContain(item.toString());
        String search = "/api/catalogue/items?size=100&q=only+for+harbour&organisationId=";
        assertThat(asAgent().get(search + harbour).text()).contains(item.toString());
        assertThat(asAgent().get(search + theirs.organisationId()).text()).doesNotContain(item.toString());
        asAgent().put("/api/catalogue/items/" + item + "/retirement", Map.of());
        assertThat(as(ours).get("/api/catalogue/items/" + item).status()).isEqualTo(404);
    }

    @Test
    void anItemIsFoundByThoseItIsFor() {
        Tokens.Contact robin = known("Robin", "own", "user");
        String name = "Standing desk " + UUID.randomUUID().toString().substring(0, 8);
        UUID item = item(name);
        assertThat(as(robin).get("/api/catalogue/search?q=standing+des").text()).contains(item.toString());
        assertThat(as(robin).get("/api/catalogue/search?q=standnig+desk").text())
                .contains(item.toString());
        assertThat(asAgent()
                        .get("/api/catalogue/search?q=standing+desk&limit=20")
                        .text())
                .contains(item.toString());
        Tokens.Contact elsewhere = new Tokens.Contact(
                UUID.randomUUID(), "Fay", UUID.randomUUID(), "Elsewhere", null, "own", List.of("user"));
        assertThat(as(elsewhere).get("/api/catalogue/search?q=standing+desk").text())
                .doesNotContain(item.toString());
    }

    @Test
    void twoWhoEditOneDraftDoNotOverwriteEachOther() {
        UUID item = item("Edited " + UUID.randomUUID());
        String path = "/api/catalogue/items/" + item;
        String version = asAgent().get(path + "/editing").header("ETag");
        Map<String, Object> other =
                Map.of("form", Map.of("steps", List.of(Map.of("id", "one", "title", "Else", "questions", List.of()))));
        assertThat(asAgent()
                        .with("If-Match", version)
                        .put(path + "/form-draft", other)
                        .status())
                .isEqualTo(204);
        assertThat(asAgent()
                        .with("If-Match", version)
                        .put(path + "/form-draft", Map.of("form", form()))
                        .status())
                .isEqualTo(412);
        assertThat(asAgent()
                        .get(path + "/editing")
                        .json()
                        .at("/differences/0/kind")
                        .asString())
                .isEqualTo("removed");
    }

    @Test
    void aCircleOfConditionsIsRefused() {
        UUID item = item("Circle " + UUID.randomUUID());
        Map<String, Object> question = Map.of(
                "id",
                "a",
                "type",
                "text",
                "label",
                "A",
                "required",
                false,
                "many",
                false,
                "shownWhen",
                Map.of("match", "all", "conditions", List.of(Map.of("question", "a", "operator", "answered"))));
        Answer refused = asAgent()
                .put(
                        "/api/catalogue/items/" + item + "/form-draft",
                        Map.of(
                                "form",
                                Map.of(
                                        "steps",
                                        List.of(Map.of("id", "s", "title", "S", "questions", List.of(question))))));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.pointers()).containsExactly("/form/steps/0/questions/0/shownWhen");
    }

    @Test
    void anOrganisationIsAskedItsOwnQuestionsBesides() {
        UUID item = item("Own " + UUID.randomUUID());
        Map<String, Object> own = Map.of(
                "organisationId",
                harbour,
                "additions",
                List.of(Map.of(
                        "step",
                        "one",
                        "question",
                        Map.of("id", "own-x", "type", "text", "label", "Ours", "required", false, "many", false))));
        String path = "/api/catalogue/items/" + item;
        assertThat(asAgent()
                        .put(path + "/form-draft", Map.of("form", form(), "own", List.of(own)))
                        .status())
                .isEqualTo(204);
        JsonNode draft = asAgent().get(path + "/editing").json();
        assertThat(draft.get("ownDiffers").asBoolean()).isTrue();
        assertThat(draft.at("/ownOf/0/id").asString()).isEqualTo(harbour.toString());
        assertThat(asAgent().post(path + "/editions").status()).isEqualTo(204);
        assertThat(asAgent().get(path + "/editing").json().get("ownDiffers").asBoolean())
                .isFalse();
        Tokens.Contact ours = known("Robin", "own", "user");
        assertThat(as(ours).get(path).text()).contains("own-x");
        assertThat(asAgent().get(path).text()).doesNotContain("own-x");
        assertThat(as(ours).get(path + "/answers-schema").text()).contains("own-x");

        // What is added to the common form reaches them with its publication; their own question stays.
        assertThat(asAgent()
                        .put(
                                path + "/form-draft",
                                Map.of(
                                        "form",
                                        Map.of(
                                                "steps",
                                                List.of(Map.of(
                                                        "id",
                                                        "one",
                                                        "title",
                                                        "One",
                                                        "questions",
                                                        List.of(question("base-y"))))),
                                        "own",
                                        List.of(own)))
                        .status())
                .isEqualTo(204);
        assertThat(as(ours).get(path).text()).doesNotContain("base-y");
        assertThat(asAgent().post(path + "/editions").status()).isEqualTo(204);
        assertThat(as(ours).get(path).text()).contains("own-x").contains("base-y");
    }

    private static Map<String, Object> question(String id) {
        return Map.of("id", id, "type", "text", "label", "More", "required", false, "many", false);
    }
}
