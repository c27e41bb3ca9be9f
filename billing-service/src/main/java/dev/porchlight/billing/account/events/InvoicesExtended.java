package dev.porchlight.billing.account.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact who would not otherwise may see their organisation's invoices from now on. */
@EventName("porchlight.billing.InvoicesExtended.v1")
public record InvoicesExtended(UUID organisationId, UUID contactId) {}
