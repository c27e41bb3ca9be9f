package dev.porchlight.billing.invoice.commands;

import dev.porchlight.platform.command.InPerson;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says whether the charges are agreed with. */
@InPerson
public record SignOffInvoice(
        @TargetAggregateIdentifier UUID invoiceId, boolean agreed, String comment, List<UUID> disputedLines) {}
