package dev.porchlight.billing.contract;

import dev.porchlight.billing.allotment.AllotmentEntry;
import dev.porchlight.billing.contract.events.InvoicedCharge;
import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a line charges against what of it was invoiced. What is charged follows from the log and may become another by a
 * correction, or by other terms of the period; what differs from the invoice is what is left to be invoiced.
 */
public final class Charges {

    /** What of the log is charged for, by the entry. */
    private record Key(UUID entryId, String kind) {}

    private Charges() {}

    /**
     * What is still to be invoiced of a line.
     *
     * @param log up to the day
     * @param invoiced what went on invoices, of this line and of others
     */
    public static List<InvoicedCharge> open(
            UUID lineId,
            String lineName,
            String currency,
            List<AllotmentEntry> log,
            Collection<InvoicedCharge> invoiced,
            LocalDate upTo) {
        Map<Key, InvoicedCharge> open = new LinkedHashMap<>();
        for (AllotmentEntry entry : log) {
            if (entry.charge() != null) {
                add(
                        open,
                        new InvoicedCharge(
                                lineId,
                                lineName,
                                entry.id(),
                                entry.kind().word(),
                                entry.on(),
                                entry.over(),
                                entry.charge()));
            }
        }
        invoiced.stream()
                .filter(charge -> charge.lineId().equals(lineId) && !charge.on().isAfter(upTo))
                .forEach(charge -> add(open, negated(charge, currency)));
        List<InvoicedCharge> left = new ArrayList<>(open.values());
        left.removeIf(charge -> charge.amount().minorUnits() == 0);
        return left;
    }

    private static void add(Map<Key, InvoicedCharge> open, InvoicedCharge more) {
        open.merge(
                new Key(more.entryId(), more.kind()),
                more,
                (before, after) -> new InvoicedCharge(
                        before.lineId(),
                        before.lineName(),
                        before.entryId(),
                        before.kind(),
                        before.on(),
                        before.over() + after.over(),
                        new Amount(
                                before.amount().minorUnits() + after.amount().minorUnits(),
                                before.amount().currency())));
    }

    private static InvoicedCharge negated(InvoicedCharge charge, String currency) {
        return new InvoicedCharge(
                charge.lineId(),
                charge.lineName(),
                charge.entryId(),
                charge.kind(),
                charge.on(),
                -charge.over(),
                new Amount(-charge.amount().minorUnits(), currency));
    }
}
