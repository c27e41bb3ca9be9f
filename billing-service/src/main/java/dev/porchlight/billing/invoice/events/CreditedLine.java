package dev.porchlight.billing.invoice.events;

import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import java.util.UUID;

/** How much of a line is credited, without tax. */
public record CreditedLine(UUID lineId, String description, Tax tax, Amount net) {}
