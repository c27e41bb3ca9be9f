package dev.porchlight.knowledge.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.knowledge.World;
import dev.porchlight.platform.testing.Api;
import dev.porchlight.platform.testing.ServiceIT;
import dev.porchlight.platform.testing.Tokens;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A colleague sees whether a file is an article's still: what waits is its uploader's alone. */
@ServiceIT
class UnusedFilesIT extends World {

    private static final String FILES = "/api/article-files/";

    @Autowired
    UnusedFiles unused;

    private UUID article;
    private UUID published;
    private UUID drafted;

    @BeforeEach
    void publishWithOneFileAndDraftWithAnother() {
        published = upload();
        drafted = upload();
        article = publish(showing(published)).id();
        save(showing(drafted));
    }

    @Test
    void theFilesOfADiscardedDraftGoAfterAWeek() {
        discard();
        aWeekPasses();
        assertThat(isAnArticles(drafted)).isFalse();
        assertThat(isAnArticles(published)).isTrue();
    }

    @Test
    void theFilesOfADraftAndOfAnOldEditionStay() {
        publishAgain(article);
        UUID attached = upload();
        Map<String, Object> text = newArticle("Attaching");
        text.put("attachmentIds", List.of(attached));
        save(text);
        aWeekPasses();
        assertThat(List.of(published, drafted, attached)).allMatch(this::isAnArticles);
    }

    @Test
    void whatAnotherArticleShowsStays() {
        draft(showing(drafted));
        discard();
        aWeekPasses();
        assertThat(isAnArticles(drafted)).isTrue();
    }

    @Test
    void whatIsTakenUpAgainStaysHoweverLateItsViewIs() {
        discard();
        unused.letGo();
        unusedForAWeek();
        Map<String, Object> text = showing(drafted);
        save(text);
        // The view as it was before, and then as it is: other tests hold the views against the events.
        write("not written yet");
        unused.letGo();
        write(text.get("markdown"));
        assertThat(isAnArticles(drafted)).isTrue();
    }

    private void write(Object markdown) {
        jdbc.sql("update article_draft set markdown = ? where article_id = ?")
                .params(markdown, article)
                .update();
    }

    private void aWeekPasses() {
        unused.letGo();
        unusedForAWeek();
        unused.letGo();
    }

    private void unusedForAWeek() {
        jdbc.sql("update unused_file set since = now() - interval '8 days' where file_id in (:mine)")
                .param("mine", List.of(published, drafted))
                .update();
    }

    private UUID upload() {
        return sound(asAgent().upload("/api/article-files", "button.png", "image/png", PNG))
                .id();
    }

    private void save(Map<String, Object> text) {
        shown(sound(asAgent().put("/api/articles/" + article + "/draft", text)));
    }

    private void discard() {
        shown(sound(asAgent().delete("/api/articles/" + article + "/draft")));
    }

    private Map<String, Object> showing(UUID file) {
        Map<String, Object> text = newArticle("Showing");
        text.put("markdown", "![It](" + FILES + file + ")");
        return text;
    }

    private boolean isAnArticles(UUID file) {
        Api colleague = anybody.as(Tokens.Agent.technician());
        return colleague.get(FILES + file).status() == 200;
    }
}
