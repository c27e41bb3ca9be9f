package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.contract.events.ChargesGivenBack;
import dev.porchlight.billing.contract.events.ChargesInvoiced;
import dev.porchlight.billing.contract.events.InvoicedCharge;
import dev.porchlight.billing.contract.read.LineLog.OnInvoice;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.security.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What went on invoices, in a table that is written in the transaction of the command itself: the draft is made of it. */
@Component
@ProcessingGroup("billing-decisions")
public class ChargeTable {

    private final JdbcClient jdbc;

    ChargeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What an invoice charges, in the order of the log. */
    public List<InvoicedCharge> on(UUID invoiceId) {
        return charges("invoice_id = ?", invoiceId);
    }

    /** What went on invoices of a contract, up to a day, in minor units. */
    long invoicedUpTo(UUID contractId, LocalDate day) {
        return jdbc.sql("select coalesce(sum(amount_minor), 0) from contract_charge where contract_id = ? and day <= ?")
                .params(contractId, day)
                .query(Long.class)
                .single();
    }

    /** Where a line's charges are. Customers know of no drafts. */
    List<OnInvoice> invoicesOf(UUID lineId, Caller caller) {
        return jdbc.sql("""
                        select c.entry_id, c.kind, i.id, i.number
                        from contract_charge c join invoice i on i.id = c.invoice_id
                        where c.line_id = :line and (:drafts or i.stage in ('issued', 'void')) order by c.number""")
                .param("line", lineId)
                .param("drafts", !caller.isCustomer())
                .query((row, number) -> new OnInvoice(
                        row.getObject("entry_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("id", UUID.class),
                        row.getString("number")))
                .list();
    }

    /** The contract whose charges are on an invoice. */
    public Optional<UUID> contractOf(UUID invoiceId) {
        return jdbc.sql("select contract_id from contract_charge where invoice_id = ? limit 1")
                .param(invoiceId)
                .query(UUID.class)
                .optional();
    }

    private List<InvoicedCharge> charges(String condition, Object id) {
        return jdbc.sql("select * from contract_charge where " + condition + " order by number")
                .param(id)
                .query((row, number) -> new InvoicedCharge(
                        row.getObject("line_id", UUID.class),
                        row.getString("line_name"),
                        row.getObject("entry_id", UUID.class),
                        row.getString("kind"),
                        row.getObject("day", LocalDate.class),
                        row.getLong("over"),
                        Amount.of(row, "amount")))
                .list();
    }

    @EventHandler
    void on(ChargesInvoiced event) {
        for (InvoicedCharge charge : event.charges()) {
            jdbc.sql("""
                    insert into contract_charge
                      (contract_id, invoice_id, line_id, line_name, entry_id, kind, day, over, currency, amount_minor)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            event.contractId(),
                            event.invoiceId(),
                            charge.lineId(),
                            charge.lineName(),
                            charge.entryId(),
                            charge.kind(),
                            charge.on(),
                            charge.over(),
                            charge.amount().currency(),
                            charge.amount().minorUnits())
                    .update();
        }
    }

    @EventHandler
    void on(ChargesGivenBack event) {
        jdbc.sql("delete from contract_charge where contract_id = ? and invoice_id = ?")
                .params(event.contractId(), event.invoiceId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate contract_charge").update();
    }
}
