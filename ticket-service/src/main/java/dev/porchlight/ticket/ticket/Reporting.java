package dev.porchlight.ticket.ticket;

import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.asset.KnownAssets;
import dev.porchlight.ticket.questions.Questioning;
import dev.porchlight.ticket.questions.events.Answered;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is said with a ticket when it is reported, beside its text. */
@Component
class Reporting {

    /** @param files those that were attached, and those that were asked for */
    record Report(@Nullable Answered answered, @Nullable UUID assetId, List<UUID> files) {}

    private final Questioning questioning;
    private final KnownAssets assets;

    Reporting(Questioning questioning, KnownAssets assets) {
        this.questioning = questioning;
        this.assets = assets;
    }

    Report check(OpenTicket command, Requester requester, Caller by) {
        UUID organisation = requester.organisationId();
        // What was asked for and agreed to was checked where it was asked for.
        if (command.assetId() != null && command.request() == null) {
            assets.choose(command.assetId(), organisation, by);
        }
        Answered answered = questioning.answered(command.answered(), organisation, by);
        List<UUID> files = answered == null
                ? command.attachmentIds()
                : Stream.concat(command.attachmentIds().stream(), answered.files().stream())
                        .distinct()
                        .toList();
        return new Report(answered, command.assetId(), files);
    }
}
