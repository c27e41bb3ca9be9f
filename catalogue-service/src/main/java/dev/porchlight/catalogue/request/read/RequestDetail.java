package dev.porchlight.catalogue.request.read;

import dev.porchlight.approvals.Quorum;
import dev.porchlight.catalogue.request.PartStatus;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request's page.
 *
 * @param answers as they were given, in words; old ones in the wording of their time
 * @param raw the same as they are sent, for sending it again; null where a default was taken away
 * @param done how many of its parts are done
 */
record RequestDetail(
        UUID id,
        long number,
        String title,
        UUID itemId,
        String status,
        Named organisation,
        Named requester,
        Named beneficiary,
        int edition,
        List<Answer> answers,
        Map<String, @Nullable Object> raw,
        List<PartView> parts,
        int done,
        List<HistoryEntry> history,
        Instant submittedAt,
        Instant updatedAt,
        long version,
        Allowed allowed)
        implements Versioned {

    /**
     * One of the things asked for.
     *
     * @param step of how many steps somebody is asked in
     * @param circle who is asked: by-rule, primary-service-contacts or service-team; null before anybody was
     * @param waitingFor whose decision is awaited; nobody in particular if it is the service team's
     * @param votes those of the present round
     * @param automatic why nobody had to agree
     * @param reason why it was rejected or withdrawn
     */
    record PartView(
            int part,
            UUID itemId,
            String name,
            @Nullable Amount price,
            @Schema(implementation = PartStatus.class) String status,
            int step,
            int steps,
            int round,

            @Schema(implementation = CircleKind.class) @Nullable
            String circle,

            @Nullable Quorum quorum,
            @Nullable Instant waitingSince,
            @Nullable Instant remindAt,
            @Nullable Instant expiresAt,
            List<Awaited> waitingFor,
            List<VoteView> votes,
            @Nullable String automatic,
            @Nullable String reason,
            @Nullable TicketOfPart ticket) {}

    /**
     * Somebody whose decision is awaited. While they are away, {@code standIn} is asked as well, unless it is asked for by
     * or for them.
     */
    record Awaited(
            Named person, @Nullable Named standIn, @Nullable Instant awayUntil) {}

    /** A vote; {@code by} is somebody else than {@code person} if they stood in. */
    record VoteView(
            Named person, Named by, boolean yes, @Nullable String comment, Instant at) {}

    record TicketOfPart(UUID id, long number) {}

    /**
     * Something that happened.
     *
     * @param people whom it names
     * @param corrections of a correction: what was changed
     */
    record HistoryEntry(
            long version,

            @Schema(
                    allowableValues = {
                        "submitted",
                        "resubmitted",
                        "corrected",
                        "asked",
                        "voted-yes",
                        "voted-no",
                        "approver-left",
                        "reminded",
                        "approved",
                        "rejected",
                        "expired",
                        "withdrawn",
                        "ticket-opened",
                        "done",
                        "reopened"
                    })
            String kind,

            Instant at,
            Actor actor,
            @Nullable Integer part,
            @Nullable String text,
            List<Named> people,
            List<CorrectionView> corrections) {}

    record CorrectionView(String question, String label, String from, String to) {}

    record Actor(
            String id,
            String name,
            @Schema(implementation = Caller.Kind.class) String kind) {}

    /**
     * What the caller may do.
     *
     * @param decide the parts they may decide about now
     */
    record Allowed(List<Integer> decide, boolean withdraw, boolean resubmit, boolean correct) {}
}
