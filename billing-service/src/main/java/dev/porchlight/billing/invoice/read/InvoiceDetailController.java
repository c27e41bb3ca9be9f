package dev.porchlight.billing.invoice.read;

import dev.porchlight.billing.account.InvoiceReaders;
import dev.porchlight.billing.invoice.InvoiceSums;
import dev.porchlight.billing.invoice.events.CreditNoteIssued;
import dev.porchlight.billing.invoice.events.InvoiceContent;
import dev.porchlight.billing.invoice.events.InvoiceSignedOff;
import dev.porchlight.billing.invoice.events.IssuedInvoice;
import dev.porchlight.billing.invoice.read.InvoiceDetail.ChargedFrom;
import dev.porchlight.billing.invoice.read.InvoiceDetail.Payment;
import dev.porchlight.billing.invoice.read.InvoiceDetail.SignOff;
import dev.porchlight.billing.invoice.read.InvoiceRows.InvoiceItem;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Invoices")
class InvoiceDetailController {

    private static final String ROWS =
            "select " + InvoiceRows.COLUMNS + " from invoice t " + InvoiceRows.NAMES + " where ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final InvoiceRows rows;
    private final InvoiceReaders readers;
    private final Directory directory;

    InvoiceDetailController(
            JdbcClient jdbc, JsonMapper json, InvoiceRows rows, InvoiceReaders readers, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.readers = readers;
        this.directory = directory;
    }

    @GetMapping("/api/invoices/{id}")
    @Operation(
            summary = "Open an invoice or a credit note",
            description = "403 for people of the organisation who may not see its invoices; 404 for all others.")
    InvoiceDetail open(@PathVariable UUID id, Caller caller) {
        InvoiceDetail found = jdbc.sql(ROWS + "t.id = :id and t.stage <> 'discarded'")
                .param("id", id)
                .param("today", rows.today())
                .query((row, number) -> detail(row, caller))
                .optional()
                .orElseThrow(NotFound::new);
        if (caller.isCustomer() && found.draft() != null) {
            throw new NotFound();
        }
        return found;
    }

    private InvoiceDetail detail(ResultSet row, Caller caller) throws SQLException {
        readers.require(caller, row.getObject("organisation_id", UUID.class));
        InvoiceItem item = InvoiceRows.ITEM.mapRow(row, 1);
        boolean note = item.type().equals("credit-note");
        boolean draft = item.paymentStatus().equals("draft");
        String document = row.getString("document");
        SignOff signOff = signOff(row);
        Amount rounding = Amount.of(row, "rounding");
        return new InvoiceDetail(
                item,
                draft ? draft(json.readValue(document, InvoiceContent.class)) : null,
                draft || note ? null : json.readValue(document, IssuedInvoice.class),
                note ? json.readValue(document, CreditNoteIssued.class) : null,
                Amount.of(row, "credited"),
                Amount.of(row, "paid"),
                rounding.minorUnits() == 0 ? null : rounding,
                payments(item, BillingTeam.bills(caller) && standing(item)),
                note ? List.of() : notes(item.id()),
                signOff,
                row.getString("void_reason"),
                row.getObject("quote_id", UUID.class),
                charges(item.id()),
                allowed(caller, item, signOff, row),
                item.version());
    }

    private static InvoiceDetail.InvoiceDraft draft(InvoiceContent content) {
        return new InvoiceDetail.InvoiceDraft(content, InvoiceSums.of(content).totals());
    }

    private static InvoiceDetail.InvoiceAllowed allowed(Caller caller, InvoiceItem item, SignOff signOff, ResultSet row)
            throws SQLException {
        boolean bills = BillingTeam.bills(caller);
        boolean draft = item.paymentStatus().equals("draft");
        boolean standing = standing(item);
        boolean ours = standing && item.source() == null;
        boolean disputed = signOff != null && !signOff.agreed();
        return new InvoiceDetail.InvoiceAllowed(
                bills && draft,
                bills && draft,
                bills && standing,
                bills && ours && !item.paymentStatus().equals("credited"),
                bills && ours && untouched(row),
                bills && standing,
                caller.isCustomer() && standing,
                bills && disputed);
    }

    private static boolean standing(InvoiceItem item) {
        return item.type().equals("invoice") && !Set.of("draft", "void").contains(item.paymentStatus());
    }

    private static boolean untouched(ResultSet row) throws SQLException {
        return row.getLong("credited_minor") == 0 && row.getLong("paid_minor") == 0;
    }

    private SignOff signOff(ResultSet row) throws SQLException {
        String stored = row.getString("sign_off");
        if (stored == null) {
            return null;
        }
        InvoiceSignedOff said = json.readValue(stored, InvoiceSignedOff.class);
        String name = directory.names(List.of(said.contactId())).get(said.contactId());
        return new SignOff(
                said.agreed(),
                said.comment(),
                said.disputedLines(),
                new Named(said.contactId(), name),
                Times.of(row, "signed_off_at"),
                row.getString("dispute_answer"));
    }

    private List<Payment> payments(InvoiceItem item, boolean reversible) {
        return jdbc.sql("select * from invoice_payment where invoice_id = ? order by received_on, id")
                .param(item.id())
                .query((row, number) -> new Payment(
                        row.getObject("id", UUID.class),
                        Amount.of(row, "amount"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("method"),
                        row.getString("reference"),
                        reversible && (item.source() == null || row.getString("external_id") == null)))
                .list();
    }

    private List<ChargedFrom> charges(UUID id) {
        return jdbc.sql("""
                        select o.contract_id, c.number, o.line_id, max(o.line_name) as line_name, min(o.day) as first,
                          max(o.day) as last, count(*) as entries, max(o.currency) as currency, sum(o.amount_minor) as amount_minor
                        from contract_charge o join contract c on c.id = o.contract_id where o.invoice_id = ?
                        group by o.contract_id, c.number, o.line_id order by min(o.number)""")
                .param(id)
                .query((row, number) -> new ChargedFrom(
                        row.getObject("contract_id", UUID.class),
                        row.getLong("number"),
                        row.getObject("line_id", UUID.class),
                        row.getString("line_name"),
                        row.getObject("first", LocalDate.class),
                        row.getObject("last", LocalDate.class),
                        row.getInt("entries"),
                        Amount.of(row, "amount")))
                .list();
    }

    private List<InvoiceItem> notes(UUID id) {
        return jdbc.sql(ROWS + "t.invoice_id = :id and t.type = 'credit-note' order by t.invoice_date, t.number")
                .param("id", id)
                .param("today", rows.today())
                .query(InvoiceRows.ITEM)
                .list();
    }

    @Bean
    static Views invoiceVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from invoice where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
