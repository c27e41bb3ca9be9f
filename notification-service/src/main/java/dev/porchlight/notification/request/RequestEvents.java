package dev.porchlight.notification.request;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of catalogue-service's events about requests, the fields that are used here. Reasons and comments are plain text. */
public final class RequestEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "request";

    public static final String SUBMITTED = "porchlight.catalogue.RequestSubmitted.v1";
    public static final String RESUBMITTED = "porchlight.catalogue.RequestResubmitted.v1";
    public static final String CORRECTED = "porchlight.catalogue.AnswersCorrected.v1";
    public static final String STEP_OPENED = "porchlight.catalogue.StepOpened.v1";
    public static final String VOTE = "porchlight.catalogue.VoteCast.v1";
    public static final String APPROVER_LEFT = "porchlight.catalogue.ApproverLeft.v1";
    public static final String REMINDED = "porchlight.catalogue.ApproversReminded.v1";
    public static final String APPROVED = "porchlight.catalogue.RequestApproved.v1";
    public static final String REJECTED = "porchlight.catalogue.RequestRejected.v1";
    public static final String EXPIRED = "porchlight.catalogue.RequestExpired.v1";
    public static final String WITHDRAWN = "porchlight.catalogue.RequestWithdrawn.v1";
    public static final String TICKET_OPENED = "porchlight.catalogue.RequestTicketOpened.v1";
    public static final String PART_DONE = "porchlight.catalogue.RequestPartDone.v1";
    public static final String PART_REOPENED = "porchlight.catalogue.RequestPartReopened.v1";

    public static final String STAND_IN_NAMED = "porchlight.catalogue.StandInNamed.v1";
    public static final String STAND_IN_ENDED = "porchlight.catalogue.StandInEnded.v1";

    private RequestEvents() {}

    public record RequestSubmitted(
            UUID requestId,
            long number,
            UUID organisationId,
            @Nullable UUID siteId,
            UUID requesterId,
            UUID forId,
            String title,
            List<Part> parts) {}

    public record Part(int part, String name) {}

    public record RequestResubmitted(UUID requestId, List<Part> parts) {}

    public record AnswersCorrected(UUID requestId, List<Correction> corrections, List<Part> askedAgain) {}

    public record Correction(String label, String from, String to) {}

    public record StepOpened(UUID requestId, int part, List<UUID> seats, String circle, Instant expiresAt) {

        /** Whether those whom the rule names are asked, and not those who are asked when too few of them are left. */
        public boolean isByRule() {
            return circle.equals("by-rule");
        }

        public boolean isForTheTeam() {
            return circle.equals("service-team");
        }
    }

    /** @param seat whose vote it is, whoever cast it */
    public record VoteCast(
            UUID requestId,
            int part,
            UUID seat,
            boolean yes,
            @Nullable String comment) {}

    public record ApproverLeft(UUID requestId, int part, UUID personId) {}

    public record ApproversReminded(UUID requestId, int part, List<UUID> personIds) {}

    /** @param atOnce why nobody had to agree: {@code primary-service-contact} or {@code nobody-asked}; null if somebody did */
    public record RequestApproved(
            UUID requestId, int part, @Nullable String atOnce) {}

    public record RequestRejected(UUID requestId, int part, String reason) {}

    public record RequestExpired(UUID requestId, int part) {}

    public record RequestWithdrawn(
            UUID requestId, List<Integer> parts, @Nullable String reason) {}

    public record RequestTicketOpened(UUID requestId, int part, long ticketNumber) {}

    public record RequestPartDone(UUID requestId, int part) {}

    public record RequestPartReopened(UUID requestId, int part) {}

    public record StandInNamed(UUID personId, UUID organisationId, UUID standInId, Instant from, Instant until) {}

    public record StandInEnded(UUID personId) {}

    /** Any of them, where all that matters is which request it was. */
    public record RequestEvent(UUID requestId) {}
}
