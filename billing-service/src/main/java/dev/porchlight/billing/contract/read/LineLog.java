package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Allotment;
import dev.porchlight.billing.allotment.AllotmentEntry;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a line in a range of days, both within: {@code opening + the entries' amounts = closing}. Amounts are in
 * the unit's smallest.
 *
 * @param given allotted, bought and adjusted
 * @param carried what was carried from period to period within the range
 * @param lapsed what could not be carried
 * @param used what was taken, without what is over
 * @param over what was beyond the allotment
 * @param charged for that, for blocks and for top-ups; null for nothing
 * @param invoices on which invoices what was charged is, as far as the caller may know of them
 */
record LineLog(
        UUID contractId,
        long contractNumber,
        String contractName,
        Named organisation,
        UUID lineId,
        String lineName,
        Unit unit,
        String currency,
        LocalDate from,
        LocalDate to,
        long opening,
        long given,
        long carried,
        long lapsed,
        long used,
        long over,
        @Nullable Amount charged,
        long closing,
        List<AllotmentEntry> entries,
        List<OnInvoice> invoices) {

    /**
     * That an entry's charge is on an invoice.
     *
     * @param kind of the entry: one and the same work may have bought a block, too
     * @param invoiceNumber null while it is a draft
     */
    public record OnInvoice(
            UUID entryId,
            String kind,
            UUID invoiceId,
            @Nullable String invoiceNumber) {}

    /** @param allotment as of the last day, with its log from the first on or from before it */
    static LineLog of(LineRow row, Allotment allotment, LocalDate from, LocalDate to, List<OnInvoice> invoices) {
        List<AllotmentEntry> before = allotment.entries().stream()
                .filter(entry -> entry.on().isBefore(from))
                .toList();
        List<AllotmentEntry> within = allotment.entries().stream()
                .filter(entry -> !entry.on().isBefore(from))
                .toList();
        long opening = before.isEmpty() ? allotment.opening() : before.getLast().balance();
        long charged = within.stream()
                .filter(entry -> entry.charge() != null)
                .mapToLong(entry -> entry.charge().minorUnits())
                .sum();
        return new LineLog(
                row.contractId(),
                row.contractNumber(),
                row.contractName(),
                row.organisation(),
                row.id(),
                row.line().latest().name(),
                row.line().latest().unit(),
                row.currency(),
                from,
                to,
                opening,
                sum(
                        within,
                        AllotmentEntry.Kind.ALLOTMENT,
                        AllotmentEntry.Kind.TOP_UP,
                        AllotmentEntry.Kind.BLOCK,
                        AllotmentEntry.Kind.ADJUSTMENT),
                sum(within, AllotmentEntry.Kind.CARRIED_IN),
                -sum(within, AllotmentEntry.Kind.LAPSED),
                -sum(within, AllotmentEntry.Kind.WORK, AllotmentEntry.Kind.WAITING),
                within.stream().mapToLong(AllotmentEntry::over).sum(),
                charged == 0 ? null : new Amount(charged, row.currency()),
                within.isEmpty() ? opening : within.getLast().balance(),
                within,
                invoices);
    }

    private static long sum(List<AllotmentEntry> entries, AllotmentEntry.Kind... kinds) {
        return entries.stream()
                .filter(entry -> List.of(kinds).contains(entry.kind()))
                .mapToLong(AllotmentEntry::amount)
                .sum();
    }
}
