package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteAcceptedOnBehalf;
import dev.porchlight.billing.quote.read.QuoteDetail.Acceptance;
import dev.porchlight.directory.Directory;
import dev.porchlight.platform.web.Times;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a quote was accepted. An acceptance that was withdrawn is shown no more; its evidence stays. */
@Component
class Acceptances {

    /** The seal bears whole seconds. */
    private static final String SEALED = """
            select max(sealed_at) from sealed_copy where quote_id = ? and sealed_at >= date_trunc('second', cast(? as timestamptz))""";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Directory directory;

    Acceptances(JdbcClient jdbc, JsonMapper json, Directory directory) {
        this.jdbc = jdbc;
        this.json = json;
        this.directory = directory;
    }

    Acceptance of(String stored, Instant at, String status, boolean team) {
        if (stored == null || !status.equals("accepted")) {
            return null;
        }
        JsonNode event = json.readTree(stored);
        return event.has("channel")
                ? onBehalf(json.treeToValue(event, QuoteAcceptedOnBehalf.class), at)
                : byCustomer(json.treeToValue(event, QuoteAccepted.class), at, team);
    }

    private Acceptance byCustomer(QuoteAccepted event, Instant at, boolean team) {
        return new Acceptance(
                at,
                event.signer().name(),
                event.signer().email(),
                event.agreement(),
                event.consent(),
                event.comment(),
                event.signature(),
                team ? event.signIn() : null,
                sealedAt(event.quoteId(), at),
                null,
                List.of());
    }

    private @Nullable Instant sealedAt(UUID quote, Instant accepted) {
        return jdbc.sql(SEALED)
                .params(quote, accepted.atOffset(ZoneOffset.UTC))
                .query((row, number) -> Times.of(row, "max"))
                .optional()
                .orElse(null);
    }

    private Acceptance onBehalf(QuoteAcceptedOnBehalf event, Instant at) {
        String name = directory.names(List.of(event.acceptedBy())).getOrDefault(event.acceptedBy(), "");
        return new Acceptance(
                at,
                name,
                null,
                event.agreement(),
                null,
                event.comment(),
                null,
                null,
                null,
                event.channel(),
                event.proof());
    }
}
