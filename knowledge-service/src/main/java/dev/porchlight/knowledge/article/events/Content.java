package dev.porchlight.knowledge.article.events;

import java.util.List;
import java.util.UUID;

/**
 * What an article says.
 *
 * @param markdown CommonMark with GitHub's tables; pictures and links into the portal are paths on it
 * @param language a BCP 47 tag, such as {@code en-GB}
 */
public record Content(
        String title,
        String markdown,
        String language,
        UUID subjectId,
        List<UUID> relatedIds,
        List<AttachedFile> attachments) {}
