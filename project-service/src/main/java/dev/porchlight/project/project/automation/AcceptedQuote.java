package dev.porchlight.project.project.automation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Of an accepted quote, what a project is opened from.
 *
 * @param agreement without the options that were not chosen
 */
record AcceptedQuote(
        UUID quoteId,
        String reference,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        String title,
        boolean projectWork,
        Agreement agreement) {

    record Agreement(List<Section> sections) {}

    record Section(UUID id, String title, List<Line> lines) {}

    record Line(UUID id, String description) {}
}
