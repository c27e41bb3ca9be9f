package dev.porchlight.billing.account.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Lets a contact see their organisation's invoices. */
public record ExtendInvoices(@TargetAggregateIdentifier UUID organisationId, UUID contactId) {}
