package dev.porchlight.knowledge.category;

import java.util.UUID;

/**
 * Which subjects articles are filed under. It may be a moment behind: an article drafted just now keeps its subject's
 * name even if the subject is removed at the same time.
 */
public interface FiledArticles {

    /** Whether there is any article, draft or edition that readers see, under the subject. */
    boolean areUnder(UUID subject);
}
