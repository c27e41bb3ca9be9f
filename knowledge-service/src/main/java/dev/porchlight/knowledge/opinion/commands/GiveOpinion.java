package dev.porchlight.knowledge.opinion.commands;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Says whether an article helped.
 *
 * @param comment plain text, clean; may be null
 */
public record GiveOpinion(@TargetAggregateIdentifier UUID opinionId, UUID articleId, boolean helpful, String comment) {

    /** A person's opinion of an article is always the same one. */
    public static GiveOpinion of(UUID articleId, UUID personId, boolean helpful, String comment) {
        String both = "opinion " + articleId + " " + personId;
        UUID id = UUID.nameUUIDFromBytes(both.getBytes(StandardCharsets.UTF_8));
        return new GiveOpinion(id, articleId, helpful, comment);
    }
}
