package dev.porchlight.project.project.events;

import dev.porchlight.platform.eventstore.EventName;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A change is to be offered: billing drafts a quote of this id.
 *
 * @param contactId whom it is offered to
 * @param accountManagerId the agent who offers it
 * @param targetDate the project's, if the customer accepts; null if it stays
 */
@EventName("porchlight.project.ChangeToBeQuoted.v1")
public record ChangeToBeQuoted(
        UUID projectId,
        UUID changeId,
        UUID quoteId,
        UUID organisationId,
        @Nullable UUID siteId,
        UUID contactId,
        UUID accountManagerId,
        String title,
        @Nullable LocalDate targetDate)
        implements SeenByAll {}
