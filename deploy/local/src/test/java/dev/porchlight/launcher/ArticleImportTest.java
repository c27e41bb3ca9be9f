package dev.porchlight.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleImportTest {

    private final ArticleImport done = new ArticleImport(Rest.JSON.readTree("""
            {"articles": [
              {"path": "A/B/new.md", "outcome": "created", "id": "1", "number": 12, "title": "New", "problem": null},
              {"path": "A/B/old.md", "outcome": "unchanged", "id": "2", "number": 7, "title": "Old", "problem": null},
              {"path": "A/loose.md", "outcome": "refused", "id": null, "number": null, "title": null,
               "problem": "It has to lie in a category and a subject."}
            ]}"""));

    @Test
    void eachArticleHasALineAndTheLastOneCounts() {
        assertThat(done.text().lines())
                .containsExactly(
                        "created    #12     A/B/new.md",
                        "unchanged  #7      A/B/old.md",
                        "refused            A/loose.md: It has to lie in a category and a subject.",
                        "1 created, 0 updated, 1 unchanged, 1 refused");
    }

    @Test
    void whatWasRefusedIsCountedAndHasNoId() {
        assertThat(done.refused()).isEqualTo(1);
        assertThat(done.ids()).containsOnlyKeys("A/B/new.md", "A/B/old.md");
    }
}
