package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.AcceptedQuotes;
import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class AcceptedQuotesTable implements AcceptedQuotes {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AcceptedQuotesTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public Optional<AcceptedQuote> find(UUID id) {
        return jdbc.sql("""
                        select v.version, v.snapshot, q.acceptance -> 'agreement' as agreement,
                          (select count(*) from quote_follow_up f
                           where f.quote_id = q.id and f.what = 'invoice' and f.undone) as invoices_undone
                        from quote q join quote_version v on v.quote_id = q.id and v.version = q.version_sent
                        where q.id = ? and q.status = 'accepted'""")
                .param(id)
                .query((row, number) -> {
                    QuoteSnapshot snapshot = json.readValue(row.getString("snapshot"), QuoteSnapshot.class);
                    return new AcceptedQuote(
                            snapshot.organisationId(),
                            snapshot.reference(),
                            row.getInt("version"),
                            snapshot.content(),
                            snapshot.roundingRule(),
                            json.readValue(row.getString("agreement"), Agreement.class),
                            row.getInt("invoices_undone"));
                })
                .optional();
    }
}
