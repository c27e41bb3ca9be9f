package dev.porchlight.billing.document;

import dev.porchlight.billing.quote.events.QuoteSnapshot;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The versions of quotes that were sent, as they were. */
@Component
class Offers {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Offers(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Whoever saw it accepted knows that it was sent; where the view is not that far yet, asking again helps. */
    QuoteSnapshot sent(UUID quoteId, int version) {
        return jdbc.sql("select snapshot from quote_version where quote_id = ? and version = ?")
                .params(quoteId, version)
                .query(String.class)
                .optional()
                .map(snapshot -> json.readValue(snapshot, QuoteSnapshot.class))
                .orElseThrow(
                        () -> new IllegalStateException("Version " + version + " of " + quoteId + " is not there yet"));
    }
}
