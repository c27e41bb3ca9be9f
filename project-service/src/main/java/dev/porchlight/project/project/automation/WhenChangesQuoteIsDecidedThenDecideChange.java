package dev.porchlight.project.project.automation;

import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.project.project.commands.AgreeChange;
import dev.porchlight.project.project.commands.DeclineChange;
import dev.porchlight.project.project.events.QuoteOrigin;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A change follows the quote that was made of it: what is accepted is added to the plan, what is rejected is not. */
@Component
class WhenChangesQuoteIsDecidedThenDecideChange {

    record RejectedQuote(UUID quoteId, @Nullable String reason) {}

    private final JdbcClient jdbc;

    WhenChangesQuoteIsDecidedThenDecideChange(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.billing.QuoteAccepted.v1")
    @Nullable
    AgreeChange on(AcceptedQuote event) {
        return agree(event);
    }

    @Reaction("porchlight.billing.QuoteAcceptedOnBehalf.v1")
    @Nullable
    AgreeChange onBehalf(AcceptedQuote event) {
        return agree(event);
    }

    @Reaction("porchlight.billing.QuoteRejected.v1")
    @Nullable
    DeclineChange on(RejectedQuote event) {
        return ofChange(event.quoteId(), (project, change) -> new DeclineChange(project, change, event.reason()));
    }

    private @Nullable AgreeChange agree(AcceptedQuote quote) {
        var origin = new QuoteOrigin(quote.quoteId(), quote.reference());
        return ofChange(
                quote.quoteId(),
                (project, change) -> new AgreeChange(
                        project, change, origin, quote.agreement().phases()));
    }

    private <C> @Nullable C ofChange(UUID quote, BiFunction<UUID, UUID, C> command) {
        return jdbc.sql("select project_id, id from project_change where quote_id = ?")
                .param(quote)
                .query((row, number) ->
                        command.apply(row.getObject("project_id", UUID.class), row.getObject("id", UUID.class)))
                .optional()
                .orElse(null);
    }
}
