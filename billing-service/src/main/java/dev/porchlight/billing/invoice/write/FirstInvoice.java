package dev.porchlight.billing.invoice.write;

import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.quote.AcceptedQuotes;
import dev.porchlight.billing.quote.AcceptedQuotes.AcceptedQuote;
import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first invoice of an accepted quote: all that was agreed on, as it was agreed on. */
@Component
class FirstInvoice {

    private final AcceptedQuotes quotes;
    private final Commands commands;
    private final TransactionTemplate transaction;

    FirstInvoice(AcceptedQuotes quotes, Commands commands, TransactionTemplate transaction) {
        this.quotes = quotes;
        this.commands = commands;
        this.transaction = transaction;
    }

    /** A quote has one first invoice: asked again, it is the same. */
    UUID of(UUID quoteId, Caller by) {
        AcceptedQuote quote = quotes.find(quoteId).orElseThrow(NotFound::new);
        UUID id = UUID.nameUUIDFromBytes(
                ("first-invoice/" + quoteId + "/" + quote.version()).getBytes(StandardCharsets.UTF_8));
        transaction.executeWithoutResult(status -> {
            boolean first = commands.send(new FollowUpQuote(quoteId, FollowUp.INVOICE, id, null), by) != null;
            if (first) {
                commands.send(new DraftInvoice(id, quote.organisationId(), quoteId, content(quote)), by);
            }
        });
        return id;
    }

    private static InvoiceContent content(AcceptedQuote quote) {
        List<InvoiceLine> lines = quote.agreement().sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> new InvoiceLine(
                        line.id(),
                        line.code(),
                        line.description(),
                        line.quantity(),
                        line.unit(),
                        line.unitPrice(),
                        line.discountPercent(),
                        line.tax(),
                        line.amount()))
                .toList();
        return new InvoiceContent(
                quote.reference() + " " + quote.content().title(),
                quote.agreement().purchaseOrder(),
                null,
                null,
                lines,
                quote.content().discountPercent(),
                quote.content().discount(),
                quote.content().pricesIncludeTax(),
                quote.content().currency(),
                null,
                quote.roundingRule());
    }
}
