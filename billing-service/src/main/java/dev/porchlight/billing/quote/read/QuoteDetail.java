package dev.porchlight.billing.quote.read;

import dev.porchlight.billing.quote.QuoteStatus;
import dev.porchlight.billing.quote.events.AcceptanceChannel;
import dev.porchlight.billing.quote.events.Agreement;
import dev.porchlight.billing.quote.events.FollowUp;
import dev.porchlight.billing.quote.events.LimitPassed;
import dev.porchlight.billing.quote.events.ProofFile;
import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDifference;
import dev.porchlight.billing.quote.events.QuoteSnapshot;
import dev.porchlight.billing.quote.events.QuoteTotals;
import dev.porchlight.billing.quote.events.SignIn;
import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.read.Approvals.Approval;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A quote's page.
 *
 * @param reason why it was rejected, closed or withdrawn, or its acceptance was; null otherwise
 * @param current the version that is offered, or was last; null while nothing was sent
 * @param draft what would be sent next, if that is news; null for customers
 * @param versions all that were sent, the newest first
 * @param views who saw which version; empty for customers
 * @param limitsPassed why colleagues have to agree before the draft is sent; empty if they need not, and for customers
 * @param approval what colleagues are asked about the draft, or said; null if nothing was, and for customers
 * @param followUps what was opened from it
 */
record QuoteDetail(
        UUID id,
        String reference,
        String title,
        @Schema(implementation = QuoteStatus.class) String status,
        Named organisation,
        @Nullable Named site,
        Named contact,
        Named accountManager,
        Instant updatedAt,
        @Nullable String reason,
        @Nullable Offered current,
        @Nullable Draft draft,
        List<Edition> versions,
        List<Message> messages,
        List<View> views,
        @Nullable Acceptance acceptance,
        List<LimitPassed> limitsPassed,
        @Nullable Approval approval,
        List<Opened> followUps,
        Allowed allowed,
        long version)
        implements Versioned {

    /**
     * A version that was sent. {@code contentHash} and {@code version} are what is accepted.
     *
     * @param changes what its sender said is different from the one before
     * @param differences all that is different from the one before; empty for the first
     */
    record Offered(
            int version,
            String contentHash,
            QuoteSnapshot snapshot,
            @Nullable String changes,
            List<QuoteDifference> differences,
            Instant sentAt) {}

    /** What would be sent next. */
    record Draft(QuoteContent content, QuoteTotals totals) {}

    /** That a version was sent, and what was different in it: as its sender said, and as it is. */
    record Edition(int version, @Nullable String changes, List<QuoteDifference> differences, Instant sentAt) {}

    /** What somebody said on the quote's thread. */
    record Message(UUID id, Instant at, String actorName, String actorKind, String text) {}

    /** Who saw a version, and when first. */
    record View(int version, Named contact, Instant at) {}

    /** What followed. */
    record Opened(FollowUp what, UUID id, @Nullable String reference) {}

    /**
     * How it was accepted: by the customer, with a signature; or on their behalf, with a channel and proof.
     *
     * @param name as the signer gave it, or the name of the contact for whom it was accepted
     * @param signIn for the service team only
     * @param sealedAt since when there is a sealed copy of it; null while there is none
     */
    record Acceptance(
            Instant at,
            String name,
            @Nullable String email,
            Agreement agreement,
            @Nullable String consent,
            @Nullable String comment,
            @Nullable Signature signature,
            @Nullable SignIn signIn,
            @Nullable Instant sealedAt,
            @Nullable AcceptanceChannel channel,
            List<ProofFile> proof) {}

    /** What the caller may do with it, so that pages offer no more. The aggregate decides all the same. */
    record Allowed(
            boolean accept,
            boolean reject,
            boolean ask,
            boolean edit,
            boolean send,
            boolean askForApproval,
            boolean approve,
            boolean withdrawApproval,
            boolean acceptOnBehalf,
            boolean close,
            boolean withdraw,
            boolean withdrawAcceptance,
            boolean invoice) {}
}
