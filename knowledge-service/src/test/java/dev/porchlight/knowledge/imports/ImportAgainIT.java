package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A folder that was brought in before: what it says, what it does not say, and what happened in the portal since. */
@ServiceIT
class ImportAgainIT extends ImportingWorld {

    @Test
    void theSameAgainChangesWhatHasChanged() {
        Zip first = new Zip()
                .with(folder + "a.md", "# A\n\n![x](x.png)")
                .with(folder + "b.md", "# B\n\nText")
                .with(folder + "x.png", PNG);
        byte[] archive = first.bytes();
        JsonNode created = imported(archive);
        long files = files();
        assertThat(outcomes(imported(archive))).containsExactly("unchanged", "unchanged");
        assertThat(files()).isEqualTo(files);
        Api colleague = anybody.as(Tokens.Agent.technician());
        assertThat(outcomes(imported(colleague, archive)))
                .as("by somebody else")
                .containsExactly("unchanged", "unchanged");

        byte[] otherPicture = PNG.clone();
        otherPicture[otherPicture.length - 1]++;
        JsonNode again = imported(new Zip()
                .with(folder + "a.md", "# A\n\n![x](x.png)")
                .with(folder + "b.md", "---\ntitle: B\n---\nText")
                .with(folder + "c.md", "---\npublish: false\n---\n# C")
                .with(folder + "x.png", otherPicture));
        assertThat(outcomes(again)).containsExactly("updated", "unchanged", "created");
        assertThat(again.get(0).get("id")).isEqualTo(created.get(0).get("id"));
        assertThat(again.get(0).get("number")).isEqualTo(created.get(0).get("number"));
        assertThat(asAgent().get(draftOf(again, 0)).json().get("edition").asInt())
                .isEqualTo(2);
        assertThat(files()).isEqualTo(files + 1);
        assertThat(asAgent().get(draftOf(again, 2)).json().get("markdown").asString())
                .isEmpty();
    }

    @Test
    void whatAFileSaysIsChangedBack() {
        byte[] archive = new Zip()
                .with(folder + "a.md", "---\naudience: everyone\nlanguage: en-GB\nrelated: []\n---\n# A\n\nText")
                .bytes();
        String article = pathOf(imported(archive), 0);
        Map<String, Object> otherwise = newArticle("Otherwise");
        otherwise.put("language", "de");
        otherwise.put("relatedIds", List.of(draft("Related").id()));
        publishedInThePortal(article, otherwise);
        sound(asAgent().put(article + "/audience", Map.of("audience", "agents")));

        assertThat(outcomes(imported(archive))).containsExactly("updated");
        JsonNode read = asCustomer().get(article).json();
        assertThat(read.get("title").asString()).isEqualTo("A");
        assertThat(read.get("html").asString()).contains("Text");
        assertThat(read.get("language").asString()).isEqualTo("en-GB");
        assertThat(read.get("category").get("name").asString()).isEqualTo(category);
        assertThat(asAgent().get(article + "/draft").json().get("related")).isEmpty();
        assertThat(read.get("edition").asInt()).isEqualTo(3);
    }

    @Test
    void whatAFileDoesNotSayStaysAsItWasSetInThePortal() {
        JsonNode created = imported(new Zip().with(folder + "a.md", "# A\n\nText"));
        String article = pathOf(created, 0);
        UUID form = sound(asAgent().upload("/api/article-files", "form.txt", "text/plain", "Form".getBytes(UTF_8)))
                .id();
        UUID related = publish("Related").id();
        Map<String, Object> text = sameSubject(article, "A", "Text");
        text.put("language", "de");
        text.put("attachmentIds", List.of(form));
        text.put("relatedIds", List.of(related));
        publishedInThePortal(article, text);
        shown(sound(asAgent().put(article + "/audience", Map.of("audience", "agents"))));

        Api colleague = anybody.as(Tokens.Agent.technician());
        assertThat(outcomes(imported(
                        colleague,
                        new Zip().with(folder + "a.md", "# A\n\nText").bytes())))
                .containsExactly("unchanged");
        assertThat(outcomes(imported(
                        colleague, new Zip().with(folder + "a.md", "# A\n\nNew").bytes())))
                .containsExactly("updated");
        assertThat(asCustomer().get(article).status()).isEqualTo(404);
        JsonNode read = asAgent().get(article).json();
        assertThat(read.get("html").asString()).contains("New");
        assertThat(read.get("language").asString()).isEqualTo("de");
        assertThat(read.at("/attachments/0/id").asString()).isEqualTo(form.toString());
        assertThat(read.at("/related/0/id").asString()).isEqualTo(related.toString());
        assertThat(asAgent().get(article + "/draft").json().get("audience").asString())
                .isEqualTo("agents");
    }

    @Test
    void whatWasWithdrawnStaysSoUnlessTheFileSaysOtherwise() {
        String article = pathOf(imported(new Zip().with(folder + "a.md", "# A\n\nText")), 0);
        shown(sound(asAgent().delete(article + "/publication")));
        assertThat(outcomes(imported(new Zip().with(folder + "a.md", "# A\n\nText"))))
                .containsExactly("unchanged");
        assertThat(outcomes(imported(new Zip().with(folder + "a.md", "# A\n\nNew"))))
                .containsExactly("updated");
        assertThat(asCustomer().get(article).status()).isEqualTo(404);
        JsonNode draft = asAgent().get(article + "/draft").json();
        assertThat(draft.get("state").asString()).isEqualTo("withdrawn");
        assertThat(draft.get("markdown").asString()).isEqualTo("New");

        byte[] explicit = new Zip()
                .with(folder + "a.md", "---\npublish: true\n---\n# A\n\nNew")
                .bytes();
        assertThat(outcomes(imported(explicit))).containsExactly("updated");
        assertThat(asCustomer().get(article).json().get("html").asString()).contains("New");
    }

    @Test
    void theSameTextAgainPublishesNobodysUnfinishedDraft() {
        byte[] archive = new Zip().with(folder + "a.md", "# A\n\nText").bytes();
        String article = pathOf(imported(archive), 0);
        Map<String, Object> begun = sameSubject(article, "A", "Text");
        begun.put("relatedIds", List.of(publish("Related").id()));
        shown(sound(asAgent().put(article + "/draft", begun)));
        assertThat(outcomes(imported(archive))).containsExactly("unchanged");
        assertThat(asCustomer().get(article).json().get("related")).isEmpty();
        assertThat(asAgent().get(article + "/draft").json().get("related")).hasSize(1);
    }

    @Test
    void whatIsNoLongerHeldBackIsPublished() {
        String held = "---\npublish: false\n---\n# A\n\n";
        String article = pathOf(imported(new Zip().with(folder + "a.md", held + "Text")), 0);
        assertThat(asCustomer().get(article).status()).isEqualTo(404);
        assertThat(outcomes(imported(new Zip().with(folder + "a.md", "# A\n\nText"))))
                .containsExactly("updated");
        assertThat(outcomes(imported(new Zip().with(folder + "a.md", held + "New"))))
                .containsExactly("updated");
        assertThat(asCustomer().get(article).json().get("html").asString()).contains("Text");
        assertThat(outcomes(imported(new Zip().with(folder + "a.md", "# A\n\nNew"))))
                .containsExactly("updated");
        assertThat(asCustomer().get(article).json().get("html").asString()).contains("New");
    }

    /** A draft of the article under the subject that it has. */
    private Map<String, Object> sameSubject(String article, String title, String markdown) {
        String subject =
                asAgent().get(article + "/draft").json().at("/subject/id").asString();
        return new HashMap<>(Map.of("title", title, "markdown", markdown, "subjectId", subject));
    }

    private void publishedInThePortal(String article, Map<String, Object> text) {
        sound(asAgent().put(article + "/draft", text));
        shown(sound(asAgent().post(article + "/publication", "")));
    }

    private long files() {
        return jdbc.sql("select count(*) from upload").query(Long.class).single();
    }
}
