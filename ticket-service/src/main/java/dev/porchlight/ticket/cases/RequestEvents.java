package dev.porchlight.ticket.cases;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of catalogue-service's events of these names, the fields that are used here. */
final class RequestEvents {

    private RequestEvents() {}

    record RequestSubmitted(
            UUID requestId,
            long number,
            UUID organisationId,
            @Nullable UUID siteId,
            UUID requesterId,
            UUID forId,
            String title,
            List<Answer> answers,
            List<Part> parts) {}

    record RequestResubmitted(UUID requestId, List<Answer> answers, List<Part> parts) {}

    record AnswersCorrected(UUID requestId, List<Answer> answers, List<Part> askedAgain) {}

    record Answer(String text) {}

    record Part(int part) {}

    record StepOpened(UUID requestId, List<UUID> seats) {}

    record RequestWithdrawn(UUID requestId, List<Integer> parts) {}

    record RequestApproved(UUID requestId, int part) {}

    record RequestRejected(UUID requestId, int part) {}

    record RequestExpired(UUID requestId, int part) {}

    record RequestPartDone(UUID requestId, int part) {}

    /** The work on a part has begun, or has begun anew. */
    record Begun(UUID requestId, int part) {}

    /** Any of them, where all that matters is which request it was. */
    record RequestEvent(UUID requestId) {}
}
