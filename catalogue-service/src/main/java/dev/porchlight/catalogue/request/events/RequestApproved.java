package dev.porchlight.catalogue.request.events;

import dev.porchlight.catalogue.item.events.Fulfilment;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.eventstore.EventName;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of a request was agreed to: the work can begin. Says all that whoever does it needs to know.
 *
 * @param title what the whole request is for
 * @param name what this part is
 * @param parts how many parts the request has
 * @param automatic why nobody had to agree, in English; null if somebody did
 * @param atOnce the same for whoever says it in another language; null also where it was not kept yet
 */
@EventName("porchlight.catalogue.RequestApproved.v1")
public record RequestApproved(
        UUID requestId,
        long number,
        int part,
        int parts,
        String title,
        String name,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID requesterId,
        UUID forId,
        UUID itemId,
        @Nullable Amount price,
        Fulfilment fulfilment,
        List<Answer> answers,
        @Nullable String automatic,
        @Nullable AtOnce atOnce) {}
