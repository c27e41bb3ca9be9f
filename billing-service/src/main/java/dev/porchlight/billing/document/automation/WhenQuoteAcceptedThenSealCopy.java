package dev.porchlight.billing.document.automation;

import dev.porchlight.billing.document.commands.SealCopy;
import dev.porchlight.billing.quote.events.QuoteAccepted;
import dev.porchlight.documents.Seal;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tried again until there is a key that holds; the acceptance stands meanwhile. An operator without a key gets no copies. */
@Component
class WhenQuoteAcceptedThenSealCopy {

    private final ObjectProvider<Seal> seal;

    WhenQuoteAcceptedThenSealCopy(ObjectProvider<Seal> seal) {
        this.seal = seal;
    }

    @Reaction("porchlight.billing.QuoteAccepted.v1")
    @Nullable
    SealCopy on(QuoteAccepted event, Envelope envelope) {
        return seal.getIfAvailable() == null
                ? null
                : new SealCopy(UUID.fromString(envelope.id()), event, envelope.time());
    }
}
