package dev.porchlight.billing.contract.events;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What a line's log charges for something, as it goes on an invoice.
 *
 * @param entryId of what it is charged for: counted work, or a top-up
 * @param kind of the log's entry: {@code work} beyond the allotment, a {@code block} that was bought, a {@code top-up}
 * @param over how much of it is beyond the allotment, in the unit's smallest
 * @param amount negative where less is charged than was invoiced before
 */
public record InvoicedCharge(
        UUID lineId, String lineName, UUID entryId, String kind, LocalDate on, long over, Amount amount) {}
