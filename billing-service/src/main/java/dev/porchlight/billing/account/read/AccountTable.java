package dev.porchlight.billing.account.read;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.account.events.BillingAccountChanged;
import dev.porchlight.billing.account.events.InvoicesExtended;
import dev.porchlight.billing.account.events.InvoicesNoLongerExtended;
import dev.porchlight.platform.inbox.Envelope;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How organisations are billed, in tables that are written in the transaction of the command itself. */
@Component
@ProcessingGroup("billing-decisions")
class AccountTable implements Accounts {

    private static final String TOUCH = """
            insert into billing_account (organisation_id, details, version) values (:id, cast(:details as jsonb), :version)
            on conflict (organisation_id) do update set version = excluded.version, details =\s""";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AccountTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public AccountDetails of(UUID organisationId) {
        return jdbc.sql("select details from billing_account where organisation_id = ?")
                .param(organisationId)
                .query((row, number) -> json.readValue(row.getString("details"), AccountDetails.class))
                .optional()
                .orElse(AccountDetails.NONE);
    }

    @Override
    public Set<UUID> extendedTo(UUID organisationId) {
        return jdbc.sql("select contact_id from invoice_reader where organisation_id = ?")
                .param(organisationId)
                .query(UUID.class)
                .set();
    }

    @EventHandler
    void on(BillingAccountChanged event, Envelope envelope) {
        touch(event.organisationId(), event.details(), "excluded.details", envelope);
    }

    @EventHandler
    void on(InvoicesExtended event, Envelope envelope) {
        touch(event.organisationId(), AccountDetails.NONE, "billing_account.details", envelope);
        jdbc.sql("insert into invoice_reader (organisation_id, contact_id) values (?, ?) on conflict do nothing")
                .params(event.organisationId(), event.contactId())
                .update();
    }

    @EventHandler
    void on(InvoicesNoLongerExtended event, Envelope envelope) {
        touch(event.organisationId(), AccountDetails.NONE, "billing_account.details", envelope);
        jdbc.sql("delete from invoice_reader where organisation_id = ? and contact_id = ?")
                .params(event.organisationId(), event.contactId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate invoice_reader, billing_account").update();
    }

    private void touch(UUID organisation, AccountDetails details, String kept, Envelope envelope) {
        jdbc.sql(TOUCH + kept)
                .param("id", organisation)
                .param("details", json.writeValueAsString(details))
                .param("version", envelope.sequence())
                .update();
    }
}
