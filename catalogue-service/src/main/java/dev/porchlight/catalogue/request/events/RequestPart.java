package dev.porchlight.catalogue.request.events;

import com.fasterxml.jackson.annotation.JsonIgnore;
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
 * @param price of all of it; null for none
 * @param count how many are asked for; null where nobody counts
 * @param steps who has to agree, one step after the other; none if nobody has to
 * @param automatic why nobody has to agree, in English; null if somebody has to
 * @param atOnce the same for whoever says it in another language; null also where it was not kept yet
 */
public record RequestPart(
        int part,
        UUID itemId,
        String name,
        @Nullable Amount price,
        @Nullable Integer count,
        Fulfilment fulfilment,
        List<Rule.ApprovalStep> steps,
        @Nullable String automatic,
        @Nullable AtOnce atOnce,
        int approvalDays) {

    /** What one of them costs, of those that are counted; null for no price, or for none of them. */
    @JsonIgnore
    public @Nullable Amount priceOfOne() {
        return price == null || count == null
                ? price
                : count == 0 ? null : new Amount(price.minorUnits() / count, price.currency());
    }

    /** The same under another number. */
    public RequestPart numbered(int number) {
        return new RequestPart(number, itemId, name, price, count, fulfilment, steps, automatic, atOnce, approvalDays);
    }
}
