package dev.porchlight.billing.work.automation;

import dev.porchlight.billing.quote.commands.FollowUpQuote;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.billing.work.ProjectNumbers;
import dev.porchlight.platform.reaction.Reaction;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a quote added to a project is shown with it; its acceptance cannot be withdrawn from then on. */
@Component
class WhenChangeIsAgreedThenTellQuote {

    /** What project-service says of it, as far as it is used here. */
    record ChangeAgreed(UUID projectId, Origin quote) {}

    record Origin(UUID quoteId) {}

    private final ProjectNumbers numbers;

    WhenChangeIsAgreedThenTellQuote(ProjectNumbers numbers) {
        this.numbers = numbers;
    }

    @Reaction("porchlight.project.ChangeAgreed.v1")
    FollowUpQuote on(ChangeAgreed event) {
        return new FollowUpQuote(
                event.quote().quoteId(),
                FollowUp.PROJECT,
                event.projectId(),
                String.valueOf(numbers.of(event.projectId())));
    }
}
