package dev.porchlight.knowledge.article.commands;

import dev.porchlight.knowledge.article.events.Content;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says from outside the portal what an article is to be. Of what it does not say, where null is given, all stays as it
 * was set in the portal; so do attachments, of which it cannot say anything.
 *
 * @param publish whether readers are to see it like that; if not, what they see stays as it is. Where it is not said,
 *     they are to see what is new here, but no article that was withdrawn
 */
public record ReviseArticle(
        @TargetAggregateIdentifier UUID articleId,
        String title,
        String markdown,
        String language,
        UUID subjectId,
        List<UUID> relatedIds,
        Readers readers,
        Boolean publish) {

    /** Whether an article says something else. */
    public boolean isNewTo(Content article) {
        return !over(article).equals(Draft.of(article));
    }

    /** What is said here, and for the rest what the article says. */
    public Draft over(Content article) {
        Draft now = Draft.of(article);
        return new Draft(
                title,
                markdown,
                language == null ? now.language() : language,
                subjectId,
                relatedIds == null ? now.relatedIds() : relatedIds,
                now.attachmentIds());
    }
}
