package dev.porchlight.knowledge.article;

import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Where uploaded files wait for the article they will belong to. */
public interface ArticleFiles {

    /**
     * Gives files to an article, in the transaction of the command that asks for it. Those that it has already may be
     * among them.
     *
     * @throws dev.porchlight.platform.problem.InvalidInput at {@code /attachmentIds/n}, if one is not there, is somebody
     *     else's or another article's
     */
    List<AttachedFile> attach(List<UUID> uploads, UUID articleId, Caller by);

    /**
     * Does the same with files that a text shows or links to; there, those of other articles may be used too.
     *
     * @throws dev.porchlight.platform.problem.InvalidInput at {@code /markdown}, if one is not there or somebody else's
     */
    void show(Collection<UUID> uploads, UUID articleId, Caller by);
}
