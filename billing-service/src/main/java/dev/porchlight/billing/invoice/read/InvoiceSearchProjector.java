package dev.porchlight.billing.invoice.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceDraftChanged;
import dev.porchlight.billing.invoice.events.InvoiceDraftDiscarded;
import dev.porchlight.billing.invoice.events.InvoiceDrafted;
import dev.porchlight.billing.invoice.events.InvoiceImported;
import dev.porchlight.billing.invoice.events.InvoiceIssued;
import dev.porchlight.billing.invoice.events.InvoiceLine;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of invoices and credit notes. */
@InvoiceViews
class InvoiceSearchProjector {

    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    private final JdbcClient jdbc;

    InvoiceSearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(InvoiceDrafted event) {
        put(event.invoiceId(), event.organisationId(), false, words("", event.content()));
    }

    @EventHandler
    void on(InvoiceDraftChanged event) {
        jdbc.sql(LEARN + "update invoice_search set words = " + VECTOR + " where id = :id")
                .params(words("", event.content()).parameters(SearchScopes.serviceTeam()))
                .param("id", event.invoiceId())
                .update();
    }

    @EventHandler
    void on(InvoiceDraftDiscarded event) {
        jdbc.sql("delete from invoice_search where id = ?")
                .param(event.invoiceId())
                .update();
    }

    @EventHandler
    void on(InvoiceIssued event) {
        put(
                event.invoiceId(),
                event.organisationId(),
                true,
                words(event.invoice().number(), event.invoice().content()));
    }

    @EventHandler
    void on(InvoiceImported event) {
        put(
                event.invoiceId(),
                event.organisationId(),
                true,
                words(event.invoice().number(), event.invoice().content()));
    }

    @EventHandler
    void on(CreditNoteIssued event) {
        put(
                event.creditNoteId(),
                event.organisationId(),
                true,
                new SearchDocument().with('A', number(event.number())).with('D', event.reason()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate invoice_search restart identity").update();
    }

    private void put(UUID id, UUID organisation, boolean issued, SearchDocument words) {
        SearchScopes readers = issued
                ? SearchScopes.serviceTeam().and(InvoiceReaders.wordsOf(organisation))
                : SearchScopes.serviceTeam();
        jdbc.sql(LEARN + """
                insert into invoice_search (id, organisation_id, issued, words) values (:id, :organisation, :issued, %s)
                on conflict (id) do update set issued = excluded.issued, words = excluded.words""".formatted(VECTOR))
                .params(words.parameters(readers))
                .param("id", id)
                .param("organisation", organisation)
                .param("issued", issued)
                .update();
    }

    private static SearchDocument words(String number, InvoiceContent content) {
        return new SearchDocument()
                .with('A', spaced(number(number), content.reference(), content.orderNumber(), content.agreement()))
                .with(
                        'D',
                        content.lines().stream()
                                .map(InvoiceSearchProjector::words)
                                .collect(Collectors.joining(" ")));
    }

    private static String words(InvoiceLine line) {
        return spaced(line.code(), line.description());
    }

    /** Who looks for INV-00042 may well type 42. */
    private static String number(String number) {
        return number + " " + LEADING_ZEROS.matcher(number).replaceAll("");
    }

    private static String spaced(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null).collect(Collectors.joining(" "));
    }
}
