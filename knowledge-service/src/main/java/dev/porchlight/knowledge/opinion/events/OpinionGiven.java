package dev.porchlight.knowledge.opinion.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody said whether an article helped. What they said of it before holds no more.
 *
 * @param organisationId where the person is; null for the service team's own people
 * @param edition the one that could be read then
 * @param comment plain text; null if nothing was said
 */
@EventName("porchlight.knowledge.OpinionGiven.v1")
public record OpinionGiven(
        UUID opinionId,
        UUID articleId,
        UUID personId,
        @Nullable UUID organisationId,
        int edition,
        boolean helpful,
        @Nullable String comment) {}
