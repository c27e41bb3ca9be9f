package dev.porchlight.project.project.automation;

import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.project.project.commands.FirstPhase;
import dev.porchlight.project.project.commands.OpenProject;
import dev.porchlight.project.project.events.QuoteOrigin;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An accepted quote for project work becomes a project, once however often it is told: the project's id follows from the
 * quote's. Its phases are the quote's sections, its tasks the lines that were agreed on, all of them hidden at first.
 */
@Component
class WhenQuoteAcceptedThenOpenProject {

    private static final String TYPE = "Project";
    private static final int LONGEST = 200;

    private final Numbers numbers;

    WhenQuoteAcceptedThenOpenProject(Numbers numbers) {
        this.numbers = numbers;
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
        if (!quote.projectWork()) {
            return null;
        }
        UUID project = UUID.nameUUIDFromBytes(("project of quote " + quote.quoteId()).getBytes(StandardCharsets.UTF_8));
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
                quote.agreement().sections().stream()
                        .map(WhenQuoteAcceptedThenOpenProject::phase)
                        .toList());
    }

    private static FirstPhase phase(AcceptedQuote.Section section) {
        Map<UUID, String> tasks = new LinkedHashMap<>();
        section.lines().forEach(line -> tasks.put(line.id(), titleOf(line.description())));
        return new FirstPhase(section.id(), section.title(), tasks);
    }

    /** A line's description may be long; a task's title is not. */
    private static String titleOf(String description) {
        return description.length() <= LONGEST ? description : description.substring(0, LONGEST - 1) + "…";
    }
}
