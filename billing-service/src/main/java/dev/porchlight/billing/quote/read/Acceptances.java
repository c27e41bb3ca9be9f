package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.billing.quote.events.QuoteAcceptedOnBehalf;
import dev.porchlight.billing.quote.read.QuoteDetail.Acceptance;
import dev.porchlight.directory.Directory;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Shows how a quote was accepted. An acceptance that was withdrawn is shown no more; its evidence stays. */
@Component
class Acceptances {

    private final JsonMapper json;
    private final Directory directory;

    Acceptances(JsonMapper json, Directory directory) {
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

    private static Acceptance byCustomer(QuoteAccepted event, Instant at, boolean team) {
        return new Acceptance(
                at,
                event.signer().name(),
                event.signer().email(),
                event.agreement(),
                event.consent(),
                event.comment(),
                event.signature(),
                team ? event.signIn() : null,
                null,
                List.of());
    }

    private Acceptance onBehalf(QuoteAcceptedOnBehalf event, Instant at) {
        String name = directory.names(List.of(event.acceptedBy())).getOrDefault(event.acceptedBy(), "");
        return new Acceptance(
                at, name, null, event.agreement(), null, event.comment(), null, null, event.channel(), event.proof());
    }
}
