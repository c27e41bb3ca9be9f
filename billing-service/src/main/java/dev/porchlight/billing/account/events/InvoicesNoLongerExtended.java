package dev.porchlight.billing.account.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A contact may see their organisation's invoices no more, unless by a role. */
@EventName("porchlight.billing.InvoicesNoLongerExtended.v1")
public record InvoicesNoLongerExtended(UUID organisationId, UUID contactId) {}
