package dev.porchlight.catalogue.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.porchlight.catalogue.World;
import dev.porchlight.platform.testing.Api.Answer;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
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
    void whatIsShippedIsThereInGermanAndFoundByIt() {
        Tokens.Contact anyone = known("Robin", "own", "user");
        await().untilAsserted(() -> {
            JsonNode starter =
                    as(anyone).get("/api/catalogue/items?q=neueintr").json().at("/items/0");
            assertThat(starter.get("name").asString()).isEqualTo("New Starter");
            assertThat(starter.at("/translations/de/New Starter").asString()).isEqualTo("Neueintritt");
        });
        assertThat(as(anyone).get("/api/catalogue/search?q=neueintritt").text()).contains("New Starter");
        assertThat(as(anyone).get("/api/catalogue/categories").text()).contains("Benutzer und Dienste");
    }

    @Test
    void translationsComeWithWhatTheyAreOf() {
        Map<String, Object> german = Map.of("de", Map.of("Why?", "Warum?"));
        UUID item = item("In two languages " + UUID.randomUUID());
        String path = pathOf(item);
        Map<String, Object> form = new HashMap<>(form());
        form.put("translations", german);
        assertThat(draft(item, form).status()).isEqualTo(204);
        assertThat(asAgent()
                        .get(path + "/editing")
                        .json()
                        .at("/differences/0/what")
                        .asString())
                .isEqualTo("translations");
        assertThat(asAgent().post(path + "/editions").status()).isEqualTo(204);
        assertThat(as(known("Robin", "own", "user"))
                        .get(path)
                        .json()
                        .at("/form/translations/de/Why?")
                        .asString())
                .isEqualTo("Warum?");
        form.put("translations", Map.of("de", Map.of("Why?", " ")));
        assertThat(draft(item, form).pointers()).containsExactly("/form/translations/de");
    }

    @Test
    void aCategoryIsCalledOtherwiseInAnotherLanguage() {
        String name = "Things " + UUID.randomUUID();
        Answer added = asAgent()
                .post(
                        "/api/catalogue/categories",
                        Map.of("name", name, "position", 900, "translations", Map.of("de", Map.of(name, "Dinge"))));
        assertThat(added.status()).as(added.text()).isEqualTo(201);
        assertThat(asAgent().get("/api/catalogue/categories").text()).contains("Dinge");
        String path = "/api/catalogue/categories/" + added.id();
        Map<String, Object> bad = Map.of("name", name, "position", 900, "translations", Map.of("!", Map.of(name, "x")));
        assertThat(asAgent().put(path, bad).pointers()).containsExactly("/translations/!");
        assertThat(asAgent().put(path, Map.of("name", name, "position", 900)).status())
                .isEqualTo(204);
        assertThat(asAgent().get("/api/catalogue/categories").text()).doesNotContain("Dinge");
    }

    @Test
    void anItemIsForThoseItIsFor() {
        UUID item = item("Only for Harbour " + UUID.randomUUID());
        Tokens.Contact ours = known("Robin", "own", "user");
        Tokens.Contact theirs = Tokens.Contact.at(UUID.randomUUID());
        assertThat(as(ours).get(pathOf(item)).status()).isEqualTo(200);
        assertThat(as(theirs).get(pathOf(item)).status()).isEqualTo(404);
        assertThat(as(theirs).get("/api/catalogue/items?size=100").text()).doesNotContain(item.toString());
        String search = "/api/catalogue/items?size=100&q=only+for+harbour&organisationId=";
        assertThat(asAgent().get(search + harbour).text()).contains(item.toString());
        assertThat(asAgent().get(search + theirs.organisationId()).text()).doesNotContain(item.toString());
        asAgent().put(pathOf(item) + "/retirement", Map.of());
        assertThat(as(ours).get(pathOf(item)).status()).isEqualTo(404);
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
        String path = pathOf(item);
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
                        .get("differences")
                        .valueStream()
                        .map(one -> one.get("kind").asString() + " "
                                + one.get("about").asString()))
                .containsExactly("changed step", "removed question", "removed question");
    }

    @Test
    void aCircleOfConditionsIsRefused() {
        UUID item = item("Circle " + UUID.randomUUID());
        Map<String, Object> itself =
                Map.of("match", "all", "conditions", List.of(Map.of("question", "a", "operator", "answered")));
        Answer refused = draft(item, form(question("a", "text", Map.of("shownWhen", itself))));
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
                List.of(Map.of("step", "one", "question", question("own-x", "text", Map.of("label", "Ours")))));
        String path = pathOf(item);
        assertThat(draft(item, form(), own).status()).isEqualTo(204);
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
        assertThat(draft(item, form(question("base-y", "text", Map.of())), own).status())
                .isEqualTo(204);
        assertThat(as(ours).get(path).text()).doesNotContain("base-y");
        assertThat(asAgent().post(path + "/editions").status()).isEqualTo(204);
        assertThat(as(ours).get(path).text()).contains("own-x").contains("base-y");
    }
}
