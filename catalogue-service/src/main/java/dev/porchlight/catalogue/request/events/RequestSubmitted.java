package dev.porchlight.catalogue.request.events;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.eventstore.EventName;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asked for something.
 *
 * @param number what people call it by, unique in this deployment
 * @param siteId the site of whom it is for; null if they have none
 * @param forId whom it is for: the requester or a colleague
 * @param edition of the item's form that was answered
 */
@EventName("porchlight.catalogue.RequestSubmitted.v1")
public record RequestSubmitted(
        UUID requestId,
        long number,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID requesterId,
        UUID forId,
        UUID itemId,
        String title,
        int edition,
        List<Answer> answers,
        List<RequestPart> parts) {}
