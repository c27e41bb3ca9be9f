package dev.porchlight.notification.quote;

import dev.porchlight.platform.money.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Of billing-service's events about quotes, the fields that are used here. Reasons and changes are plain text. */
public final class QuoteEvents {

    /** The kind of subject they tell of. */
    public static final String KIND = "quote";

    public static final String DRAFTED = "porchlight.billing.QuoteDrafted.v1";
    public static final String DRAFT_CHANGED = "porchlight.billing.QuoteDraftChanged.v1";
    public static final String SENT = "porchlight.billing.QuoteSent.v1";
    public static final String VIEWED = "porchlight.billing.QuoteViewed.v1";
    public static final String ASKED = "porchlight.billing.QuoteQuestionAsked.v1";
    public static final String ANSWERED = "porchlight.billing.QuoteQuestionAnswered.v1";
    public static final String ACCEPTED = "porchlight.billing.QuoteAccepted.v1";
    public static final String ACCEPTED_ON_BEHALF = "porchlight.billing.QuoteAcceptedOnBehalf.v1";
    public static final String ACCEPTANCE_WITHDRAWN = "porchlight.billing.QuoteAcceptanceWithdrawn.v1";
    public static final String REJECTED = "porchlight.billing.QuoteRejected.v1";
    public static final String CLOSED = "porchlight.billing.QuoteClosed.v1";
    public static final String WITHDRAWN = "porchlight.billing.QuoteWithdrawn.v1";
    public static final String EXPIRING = "porchlight.billing.QuoteExpiring.v1";
    public static final String COPY_SEALED = "porchlight.billing.QuoteCopySealed.v1";
    public static final String FOLLOW_UP_UNDONE = "porchlight.billing.QuoteFollowUpUndone.v1";
    public static final String FOLLOWED_UP = "porchlight.billing.QuoteFollowedUp.v1";

    public static final String APPROVAL_ASKED = "porchlight.billing.QuoteApprovalAsked.v1";
    public static final String APPROVAL_STEP_OPENED = "porchlight.billing.QuoteApprovalStepOpened.v1";
    public static final String APPROVAL_VOTE = "porchlight.billing.QuoteApprovalVoteCast.v1";
    public static final String APPROVED = "porchlight.billing.QuoteApproved.v1";
    public static final String APPROVAL_REFUSED = "porchlight.billing.QuoteApprovalRefused.v1";
    public static final String APPROVAL_EXPIRED = "porchlight.billing.QuoteApprovalExpired.v1";
    public static final String APPROVAL_WITHDRAWN = "porchlight.billing.QuoteApprovalWithdrawn.v1";
    public static final String APPROVERS_REMINDED = "porchlight.billing.QuoteApproversReminded.v1";

    private QuoteEvents() {}

    public record QuoteDrafted(
            UUID quoteId,
            long number,
            UUID organisationId,
            UUID siteId,
            UUID contactId,
            UUID accountManagerId,
            Content content) {}

    public record QuoteDraftChanged(UUID quoteId) {}

    public record QuoteSent(
            UUID quoteId,
            int version,
            Snapshot snapshot,
            String changes,
            @Nullable List<Difference> differences) {

        public boolean isFirst() {
            return version == 1;
        }
    }

    /** One thing that is different from the version before; of charges and tax it is not said how. */
    public record Difference(
            String part,
            @Nullable Integer line,
            @Nullable Value before,
            @Nullable Value after) {}

    public record Value(
            @Nullable String text,
            @Nullable Amount amount,
            @Nullable String percent,
            @Nullable LocalDate day) {}

    public record Snapshot(UUID organisationId, UUID siteId, UUID contactId, UUID accountManagerId, Content content) {}

    public record Content(String title) {}

    public record QuoteViewed(UUID quoteId, UUID contactId) {}

    public record QuoteQuestionAsked(UUID quoteId, String text) {}

    public record QuoteQuestionAnswered(UUID quoteId, String text) {}

    public record QuoteAccepted(UUID quoteId, Signer signer) {}

    public record Signer(UUID contactId) {}

    public record QuoteAcceptedOnBehalf(UUID quoteId, UUID acceptedBy) {}

    public record QuoteAcceptanceWithdrawn(UUID quoteId, String reason) {}

    public record QuoteRejected(UUID quoteId, String reason) {}

    public record QuoteClosed(UUID quoteId, String reason) {}

    public record QuoteWithdrawn(UUID quoteId, String reason) {}

    public record QuoteExpiring(UUID quoteId, LocalDate validUntil, int days) {}

    public record QuoteCopySealed(UUID copyId, UUID quoteId, String reference) {}

    public record QuoteFollowedUp(UUID quoteId, String what) {}

    public record QuoteFollowUpUndone(UUID quoteId, String what) {}

    public record QuoteApprovalAsked(UUID quoteId, String comment) {}

    public record QuoteApprovalStepOpened(UUID quoteId, int step, List<UUID> seats) {}

    public record QuoteApprovalVoteCast(UUID quoteId, boolean approve, String comment) {}

    public record QuoteApproved(UUID quoteId, UUID askedBy) {}

    public record QuoteApprovalRefused(UUID quoteId, UUID askedBy, String reason) {}

    public record QuoteApprovalExpired(UUID quoteId, UUID askedBy) {}

    public record QuoteApprovalWithdrawn(UUID quoteId, List<UUID> awaited) {}

    public record QuoteApproversReminded(UUID quoteId, List<UUID> personIds) {}

    /** Any of them, where all that matters is which quote it was. */
    public record QuoteEvent(UUID quoteId) {}
}
