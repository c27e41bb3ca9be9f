package dev.porchlight.billing.contract.write;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.porchlight.billing.contract.events.InvoicedCharge;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.sums.SumLine;
import dev.porchlight.billing.sums.events.Tax;
import dev.porchlight.platform.money.Amount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.joda.money.CurrencyUnit;

/**
 * Makes lines of an invoice of what a contract charges: one for each line of the contract and reason. Each entry's charge was
 * rounded for itself, so a line is their sum and no quantity at a price. No line is negative: what is taken back is taken
 * off what is charged for the same line of the contract, or else for all of it.
 */
final class ChargedLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** What is one line of the invoice, from the finest on. */
    private static final List<Function<InvoicedCharge, Object>> GROUPS =
            List.of(charge -> List.of(charge.lineId(), charge.kind()), InvoicedCharge::lineId, charge -> "all");

    private ChargedLines() {}

    /** @param charges more than nothing altogether */
    static List<InvoiceLine> of(List<InvoicedCharge> charges, Tax tax) {
        return GROUPS.stream()
                .map(group -> charges.stream()
                        .collect(groupingBy(group, LinkedHashMap::new, toList()))
                        .values())
                .filter(groups -> groups.stream().allMatch(group -> sum(group) >= 0))
                .findFirst()
                .stream()
                .flatMap(Collection::stream)
                .filter(group -> sum(group) > 0)
                .map(group -> line(group, tax))
                .toList();
    }

    private static InvoiceLine line(List<InvoicedCharge> group, Tax tax) {
        CurrencyUnit currency = CurrencyUnit.of(group.getFirst().amount().currency());
        String price =
                BigDecimal.valueOf(sum(group), currency.getDecimalPlaces()).toPlainString();
        return new InvoiceLine(
                UUID.randomUUID(),
                null,
                what(group) + ", " + days(group),
                "1",
                null,
                price,
                null,
                tax,
                Amount.of(SumLine.of("1", price, null, tax).amount(currency)));
    }

    private static String what(List<InvoicedCharge> group) {
        List<String> lines = distinct(group.stream().map(InvoicedCharge::lineName));
        List<String> kinds = distinct(group.stream().map(InvoicedCharge::kind));
        return String.join(", ", lines) + ": " + (kinds.size() > 1 ? "charges" : why(kinds.getFirst()));
    }

    private static String why(String kind) {
        return switch (kind) {
            case "block" -> "further blocks";
            case "top-up" -> "top-ups";
            default -> "beyond the allotment";
        };
    }

    private static String days(List<InvoicedCharge> group) {
        LocalDate first =
                group.stream().map(InvoicedCharge::on).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                group.stream().map(InvoicedCharge::on).max(LocalDate::compareTo).orElseThrow();
        return first.equals(last) ? DAY.format(first) : DAY.format(first) + " to " + DAY.format(last);
    }

    private static long sum(List<InvoicedCharge> group) {
        return group.stream().mapToLong(charge -> charge.amount().minorUnits()).sum();
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.distinct().toList();
    }
}
