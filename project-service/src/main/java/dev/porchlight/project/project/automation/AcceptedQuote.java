package dev.porchlight.project.project.automation;

import dev.porchlight.project.project.commands.FirstPhase;
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

    record Agreement(List<Section> sections) {

        /** What was agreed on as a plan: a phase for each section, a task for each line. */
        List<FirstPhase> phases() {
            return sections.stream().map(Section::phase).toList();
        }
    }

    record Section(UUID id, String title, List<Line> lines) {

        FirstPhase phase() {
            return FirstPhase.hidden(id, title, lines.stream().map(Line::task).toList());
        }
    }

    record Line(UUID id, String description) {

        private static final int LONGEST = 200;

        /** A line's description may be long; a task's title is not. */
        FirstPhase.FirstTask task() {
            String title = description.length() <= LONGEST ? description : description.substring(0, LONGEST - 1) + "…";
            return new FirstPhase.FirstTask(id, title, null, false, false, null);
        }
    }
}
