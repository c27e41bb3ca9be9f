package dev.porchlight.billing.quote.commands;

import dev.porchlight.billing.quote.events.SignIn;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.platform.command.InPerson;
import dev.porchlight.platform.money.Amount;
import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Accepts what was shown, and nothing else.
 *
 * @param total what was shown as due on acceptance
 * @param consent whether the sentence of consent was ticked
 */
@InPerson
public record AcceptQuote(
        @TargetAggregateIdentifier UUID quoteId,
        int version,
        String contentHash,
        Amount total,
        List<UUID> chosenOptions,
        String purchaseOrder,
        String comment,
        boolean consent,
        Signature signature,
        String name,
        String email,
        SignIn signIn) {}
