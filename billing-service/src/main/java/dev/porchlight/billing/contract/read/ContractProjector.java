package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.Fact;
import dev.porchlight.billing.contract.events.AllotmentAdjusted;
import dev.porchlight.billing.contract.events.AllotmentRanLow;
import dev.porchlight.billing.contract.events.AllotmentToppedUp;
import dev.porchlight.billing.contract.events.ChargesGivenBack;
import dev.porchlight.billing.contract.events.ChargesInvoiced;
import dev.porchlight.billing.contract.events.ContractAgreed;
import dev.porchlight.billing.contract.events.ContractChanged;
import dev.porchlight.billing.contract.events.ContractLineAdded;
import dev.porchlight.billing.contract.events.ContractLineChanged;
import dev.porchlight.billing.contract.events.WorkCounted;
import dev.porchlight.platform.inbox.Envelope;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What happened to lines, one row each, and how far each contract's are written. */
@Component
@ProcessingGroup("contract-views")
class ContractProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ContractProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(ContractAgreed event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(ContractChanged event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(ContractLineAdded event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(ContractLineChanged event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(AllotmentRanLow event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(ChargesInvoiced event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(ChargesGivenBack event, Envelope envelope) {
        reached(envelope);
    }

    @EventHandler
    void on(WorkCounted event, Envelope envelope) {
        add(
                event.lineId(),
                new Fact(event.postingId(), Fact.Kind.WORK, event.on(), event.amount(), null, null, event.work()),
                envelope);
    }

    @EventHandler
    void on(AllotmentToppedUp event, Envelope envelope) {
        add(
                event.lineId(),
                new Fact(
                        event.topUpId(),
                        Fact.Kind.TOP_UP,
                        event.on(),
                        event.amount(),
                        event.price(),
                        event.reference(),
                        null),
                envelope);
    }

    @EventHandler
    void on(AllotmentAdjusted event, Envelope envelope) {
        add(
                event.lineId(),
                new Fact(
                        event.adjustmentId(),
                        Fact.Kind.ADJUSTMENT,
                        event.on(),
                        event.amount(),
                        null,
                        event.reason(),
                        null),
                envelope);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate contract_fact, contract_seen").update();
    }

    private void add(UUID line, Fact fact, Envelope envelope) {
        jdbc.sql("""
                insert into contract_fact (id, contract_id, line_id, sequence, kind, day, amount, currency, price_minor, text,
                  work)
                select ?, id, ?, ?, ?, ?, ?, currency, ?, ?, cast(? as jsonb) from contract where id = ?
                on conflict (id) do nothing""")
                .params(
                        fact.id(),
                        line,
                        envelope.sequence(),
                        fact.kind().name(),
                        fact.on(),
                        fact.amount(),
                        fact.price() == null ? null : fact.price().minorUnits(),
                        fact.text(),
                        fact.work() == null ? null : json.writeValueAsString(fact.work()),
                        UUID.fromString(envelope.subject()))
                .update();
        reached(envelope);
    }

    private void reached(Envelope envelope) {
        UUID contract = UUID.fromString(envelope.subject());
        jdbc.sql("insert into contract_seen values (?, ?) on conflict (id) do update set version = excluded.version")
                .params(contract, envelope.sequence())
                .update();
        jdbc.sql("update contract set version = ? where id = ? and version < ?")
                .params(envelope.sequence(), contract, envelope.sequence())
                .update();
    }
}
