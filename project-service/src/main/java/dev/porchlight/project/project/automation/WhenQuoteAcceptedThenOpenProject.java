package dev.porchlight.project.project.automation;

import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.events.QuoteOrigin;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An accepted quote for project work becomes a project, once however often it is told: the project's id follows from the
 * quote's. Its phases are the quote's sections, its tasks the lines that were agreed on, all of them hidden at first.
 */
@Component
class WhenQuoteAcceptedThenOpenProject {

    private static final String TYPE = "Project";

    private final Numbers numbers;
    private final DerivedIds ids;
    private final JdbcClient jdbc;

    WhenQuoteAcceptedThenOpenProject(Numbers numbers, DerivedIds ids, JdbcClient jdbc) {
        this.numbers = numbers;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.billing.QuoteAccepted.v1")
    @Nullable
    OpenProject on(AcceptedQuote event) {
        return open(event);
    }

    @Reaction("porchlight.billing.QuoteAcceptedOnBehalf.v1")
    @Nullable
    OpenProject onBehalf(AcceptedQuote event) {
        return open(event);
    }

    private @Nullable OpenProject open(AcceptedQuote quote) {
        if (!quote.projectWork() || isOfChange(quote.quoteId())) {
            return null;
        }
        UUID project = ids.of("project of quote " + quote.quoteId());
        return new OpenProject(
                project,
                numbers.next("project_number"),
                quote.title(),
                quote.organisationId(),
                quote.siteId(),
                TYPE,
                null,
                null,
                null,
                new QuoteOrigin(quote.quoteId(), quote.reference()),
                List.of(quote.contactId()),
                quote.agreement().phases(),
                List.of());
    }

    /** What is added to a project is no other project. */
    private boolean isOfChange(UUID quote) {
        return jdbc.sql("select exists (select from project_change where quote_id = ?)")
                .param(quote)
                .query(Boolean.class)
                .single();
    }
}
