package dev.porchlight.billing.quote.automation;

import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The project that was opened from a quote is shown with it; its acceptance cannot be withdrawn from then on. */
@Component
class WhenProjectOpenedThenTellQuote {

    /** What project-service says of it, as far as it is used here. */
    record ProjectOpened(
            UUID projectId, long number, @Nullable Origin quote) {}

    record Origin(UUID quoteId) {}

    @Reaction("porchlight.project.ProjectOpened.v1")
    @Nullable
    FollowUpQuote on(ProjectOpened event) {
        return event.quote() == null
                ? null
                : new FollowUpQuote(
                        event.quote().quoteId(), FollowUp.PROJECT, event.projectId(), String.valueOf(event.number()));
    }
}
