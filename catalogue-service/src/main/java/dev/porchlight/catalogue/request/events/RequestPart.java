package dev.porchlight.catalogue.request.events;

import dev.porchlight.approvals.Rule;
import dev.porchlight.catalogue.item.events.Fulfilment;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One of the things asked for together, as it was offered at the moment of sending.
 *
 * @param part from 1
 * @param price null for none
 * @param steps who has to agree, one step after the other; none if nobody has to
 * @param automatic why nobody has to agree; null if somebody has to
 */
public record RequestPart(
        int part,
        UUID itemId,
        String name,
        @Nullable Amount price,
        Fulfilment fulfilment,
        List<Rule.ApprovalStep> steps,
        @Nullable String automatic,
        int approvalDays) {}
