package dev.porchlight.billing.invoice.commands;

import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back some of it, or all that is left where no lines are said. */
public record CreditInvoice(
        @TargetAggregateIdentifier UUID invoiceId, UUID creditNoteId, String reason, List<Part> lines) {

    /** How much of a line to credit, without tax; null for all that is left of it. */
    public record Part(UUID lineId, Amount net) {}
}
