package dev.porchlight.billing.quote.automation;

import dev.porchlight.billing.account.Accounts;
import dev.porchlight.billing.quote.commands.DraftQuote;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.settings.Settings;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.reaction.Reaction;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A change of a project becomes a draft, of the id that project-service gave it: by that it knows the answer. No project
 * follows from it, for there is one.
 */
@Component
class WhenProjectChangeIsToBeQuotedThenDraftQuote {

    /** Until when it may be accepted, unless who writes it says otherwise. */
    private static final int DAYS = 30;

    record ChangeToBeQuoted(
            UUID quoteId,
            UUID organisationId,
            @Nullable UUID siteId,
            UUID contactId,
            UUID accountManagerId,
            String title) {}

    private final Numbers numbers;
    private final Settings settings;
    private final Accounts accounts;

    WhenProjectChangeIsToBeQuotedThenDraftQuote(Numbers numbers, Settings settings, Accounts accounts) {
        this.numbers = numbers;
        this.settings = settings;
        this.accounts = accounts;
    }

    @Reaction("porchlight.project.ChangeToBeQuoted.v1")
    DraftQuote on(ChangeToBeQuoted event, Envelope envelope) {
        String own = accounts.of(event.organisationId()).currency();
        var now = settings.current();
        var content = new QuoteContent(
                event.title(),
                null,
                List.of(),
                null,
                null,
                now.quoteTerms(),
                settings.dayOf(envelope.time()).plusDays(DAYS),
                false,
                now.pricesIncludeTax(),
                own == null ? now.currency() : own);
        return new DraftQuote(
                event.quoteId(),
                numbers.next("quote_number"),
                event.organisationId(),
                event.siteId(),
                event.contactId(),
                event.accountManagerId(),
                content);
    }
}
