package dev.porchlight.ticket.contract;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.inbox.Incoming;
import dev.porchlight.platform.inbox.RebuildableView;
import dev.porchlight.ticket.contract.ContractEvents.ContractAgreed;
import dev.porchlight.ticket.contract.ContractEvents.ContractChanged;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is known of contracts in step with billing-service. */
@Component
class ContractCopy implements RebuildableView {

    private final JdbcClient jdbc;

    ContractCopy(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Incoming("porchlight.billing.ContractAgreed.v1")
    void on(ContractAgreed event, Envelope envelope) {
        jdbc.sql("""
                insert into known_contract (id, number, organisation_id, name, starts_on, ends_on, version)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        event.contractId(),
                        event.number(),
                        event.organisationId(),
                        event.name(),
                        event.startsOn(),
                        event.endsOn(),
                        envelope.sequence())
                .update();
    }

    @Incoming("porchlight.billing.ContractChanged.v1")
    void on(ContractChanged event, Envelope envelope) {
        jdbc.sql("update known_contract set name = ?, ends_on = ?, version = ? where id = ? and version < ?")
                .params(event.name(), event.endsOn(), envelope.sequence(), event.contractId(), envelope.sequence())
                .update();
    }

    @Override
    public void empty() {
        jdbc.sql("delete from known_contract").update();
    }
}
