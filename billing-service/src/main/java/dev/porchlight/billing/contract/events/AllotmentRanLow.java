package dev.porchlight.billing.contract.events;

import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;

/**
 * So much of what a line's period was given is used: said once per period at 80 % and once at 100 %.
 *
 * @param percent 80 or 100
 * @param period its first day
 * @param used in the unit's smallest, with what is over
 * @param available what the period was given
 * @param currency of the amounts, where money is counted
 */
@EventName("porchlight.billing.AllotmentRanLow.v1")
public record AllotmentRanLow(
        UUID contractId,
        UUID lineId,
        String lineName,
        int percent,
        LocalDate period,
        Unit unit,
        long used,
        long available,
        String currency) {}
