package dev.porchlight.knowledge.article.read;

import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.UUID;

/** Which of the articles that somebody may see in lists they want to see. */
record ArticleFilter(UUID categoryId, UUID subjectId, List<String> state, String language) {

    private static final List<String> STATES = List.of("draft", "published", "withdrawn", "changed");

    void narrow(PagedQuery query) {
        if (categoryId != null) {
            query.where("s.category_id = :category", "category", categoryId);
        }
        if (subjectId != null) {
            query.where("a.subject_id = :subject", "subject", subjectId);
        }
        if (state != null && !state.isEmpty()) {
            if (!STATES.containsAll(state)) {
                throw new InvalidInput("state", "must be among " + String.join(", ", STATES));
            }
            query.where("a.state in (:state)" + (state.contains("changed") ? " or a.changed" : ""), "state", state);
        }
        if (language != null && !language.isBlank()) {
            query.where("a.language = :language", "language", language);
        }
    }
}
