package dev.porchlight.billing.quote.events;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is offered.
 *
 * @param introduction rich text: HTML of the few elements that were let through
 * @param discountPercent off every total; null for none
 * @param discount off what is charged once; null for none. There is at most one of the two.
 * @param terms the small print
 * @param validUntil the last day to accept it, at the MSP
 * @param projectWork whether a project follows from it
 */
public record QuoteContent(
        String title,
        @Nullable String introduction,
        List<QuoteSection> sections,
        @Nullable String discountPercent,
        @Nullable Amount discount,
        @Nullable String terms,
        LocalDate validUntil,
        boolean projectWork,
        boolean pricesIncludeTax,
        String currency) {}
