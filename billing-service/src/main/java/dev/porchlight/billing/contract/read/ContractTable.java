package dev.porchlight.billing.contract.read;

import dev.porchlight.billing.allotment.TermsFrom;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.contract.Lines;
import dev.porchlight.billing.contract.events.ContractAgreed;
import dev.porchlight.billing.contract.events.ContractChanged;
import dev.porchlight.billing.contract.events.ContractLineAdded;
import dev.porchlight.billing.contract.events.ContractLineChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Contracts and what is agreed about their lines, in tables that are written in the transaction of the command itself: where
 * work counts is decided by them.
 */
@Component
@ProcessingGroup("billing-decisions")
class ContractTable implements Lines {

    private final JdbcClient jdbc;
    private final LineRows rows;

    ContractTable(JdbcClient jdbc, LineRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    @Override
    public List<Candidate> of(UUID organisationId) {
        return rows.ofOrganisation(organisationId).stream()
                .map(row -> new Candidate(
                        row.contractId(), row.id(), row.line().run(), row.line().latest()))
                .toList();
    }

    @EventHandler
    void on(ContractAgreed event) {
        jdbc.sql("""
                insert into contract (id, number, organisation_id, name, currency, starts_on, ends_on, version)
                values (?, ?, ?, ?, ?, ?, ?, -1)""")
                .params(
                        event.contractId(),
                        event.number(),
                        event.organisationId(),
                        event.name(),
                        event.currency(),
                        event.startsOn(),
                        event.endsOn())
                .update();
    }

    @EventHandler
    void on(ContractChanged event) {
        jdbc.sql("update contract set name = ?, ends_on = ? where id = ?")
                .params(event.name(), event.endsOn(), event.contractId())
                .update();
    }

    @EventHandler
    void on(ContractLineAdded event) {
        jdbc.sql("insert into contract_line (id, contract_id, starts_on, history) values (?, ?, ?, '[]')")
                .params(event.lineId(), event.contractId(), event.startsOn())
                .update();
        agree(event.lineId(), event.startsOn(), event.endsOn(), event.terms());
    }

    @EventHandler
    void on(ContractLineChanged event) {
        agree(event.lineId(), event.from(), event.endsOn(), event.terms());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate contract_line, contract").update();
    }

    /** What was said of the same periods before, holds no more. */
    private void agree(UUID line, LocalDate from, LocalDate endsOn, LineTerms terms) {
        List<TermsFrom> history = Stream.concat(
                        rows.history(line).stream()
                                .filter(before -> before.from().isBefore(from)),
                        Stream.of(new TermsFrom(from, terms)))
                .toList();
        jdbc.sql("update contract_line set ends_on = ?, history = cast(? as jsonb) where id = ?")
                .params(endsOn, rows.write(history), line)
                .update();
    }
}
