package dev.porchlight.billing.settings.events;

import dev.porchlight.approvals.Rule;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When quotes have to be agreed to at the MSP before they are sent, and by whom. A limit that is null is none.
 *
 * @param discountAbove in percent of the list prices: a deeper one is asked about
 * @param totalFrom from this total on, options included; quotes in another currency are always asked about
 * @param marginBelow in percent of what is charged, by the products' costs
 * @param steps one after the other
 * @param days to decide in
 */
public record QuoteApproval(
        @Nullable String discountAbove,
        @Nullable Amount totalFrom,
        @Nullable String marginBelow,
        List<Rule.ApprovalStep> steps,
        int days) {}
