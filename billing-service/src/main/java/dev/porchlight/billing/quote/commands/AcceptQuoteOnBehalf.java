package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.AcceptanceChannel;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Accepts for a customer who said so otherwise, with files that prove it. */
public record AcceptQuoteOnBehalf(
        @TargetAggregateIdentifier UUID quoteId,
        int version,
        List<UUID> chosenOptions,
        String purchaseOrder,
        String comment,
        UUID acceptedBy,
        AcceptanceChannel channel,
        List<UUID> proofIds) {}
