package dev.porchlight.billing.account.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact see their organisation's invoices no more. */
public record EndInvoicesExtension(
        @TargetAggregateIdentifier UUID organisationId, UUID contactId) {}
