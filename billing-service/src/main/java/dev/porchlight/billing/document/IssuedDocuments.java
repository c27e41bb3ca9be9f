package dev.porchlight.billing.document;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Invoices and credit notes as they were issued, for those who may see them. */
@Component
class IssuedDocuments {

    private static final String ISSUED = """
            select t.*, i.document as of_invoice
            from invoice t join invoice i on i.id = t.invoice_id
            where t.id = ? and t.stage in ('issued', 'void')""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InvoiceReaders readers;

    IssuedDocuments(JdbcClient jdbc, JsonMapper json, InvoiceReaders readers) {
        this.jdbc = jdbc;
        this.json = json;
        this.readers = readers;
    }

    /**
     * @throws NotFound if there is none, or it is a draft, or another organisation's
     * @throws dev.porchlight.platform.problem.NotAllowed to the organisation's people who may not see its invoices
     */
    InvoiceOnPaper find(UUID id, Caller caller) {
        return jdbc.sql(ISSUED)
                .param(id)
                .query((row, number) -> {
                    readers.require(caller, row.getObject("organisation_id", UUID.class));
                    return read(row);
                })
                .optional()
                .orElseThrow(NotFound::new);
    }

    private InvoiceOnPaper read(ResultSet row) throws SQLException {
        boolean note = row.getString("type").equals("credit-note");
        return new InvoiceOnPaper(
                json.readValue(row.getString("of_invoice"), IssuedInvoice.class),
                note ? json.readValue(row.getString("document"), CreditNoteIssued.class) : null,
                Amount.of(row, "credited"),
                Amount.of(row, "paid"),
                Amount.of(row, "rounding"),
                Amount.of(row, "due"),
                row.getString("stage").equals("void"),
                row.getString("source"));
    }
}
