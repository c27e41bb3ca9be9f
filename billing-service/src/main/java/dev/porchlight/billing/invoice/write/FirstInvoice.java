package dev.porchlight.billing.invoice.write;

import dev.porchlight.billing.invoice.commands.DraftInvoice;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.billing.quote.AcceptedQuotes;
import dev.porchlight.billing.quote.AcceptedQuotes.AcceptedQuote;
import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the first invoice of an accepted quote: all that was agreed on, as it was agreed on. */
@Component
class FirstInvoice {

    private final AcceptedQuotes quotes;
    private final DerivedIds ids;
    private final Commands commands;
    private final TransactionTemplate transaction;

    FirstInvoice(AcceptedQuotes quotes, DerivedIds ids, Commands commands, TransactionTemplate transaction) {
        this.quotes = quotes;
        this.ids = ids;
        this.commands = commands;
        this.transaction = transaction;
    }

    /** A quote has one first invoice: asked again, it is the same, unless it came to nothing. */
    UUID of(UUID quoteId, Caller by) {
        AcceptedQuote quote = quotes.find(quoteId).orElseThrow(NotFound::new);
        String first = "first-invoice/" + quoteId + "/" + quote.version();
        UUID id = ids.of(quote.invoicesUndone() == 0 ? first : first + "/" + quote.invoicesUndone());
        transaction.executeWithoutResult(status -> {
            boolean isNew = commands.send(new FollowUpQuote(quoteId, FollowUp.INVOICE, id, null), by) != null;
            if (isNew) {
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
