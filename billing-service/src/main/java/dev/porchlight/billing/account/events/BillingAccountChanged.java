package dev.porchlight.billing.account.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** How an organisation is billed was said anew. */
@EventName("porchlight.billing.BillingAccountChanged.v1")
public record BillingAccountChanged(UUID organisationId, AccountDetails details) {}
