package dev.porchlight.ticket.ticket.automation;

import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.events.ForRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The work on what was asked for and agreed to. One part of a request has one ticket, however often it is agreed to: those
 * who work on it are told that it was agreed to again.
 */
@Component
class WhenRequestApprovedThenOpenTicket {

    private static final int SUMMARY = 200;

    private final Numbers numbers;
    private final DerivedIds ids;
    private final JdbcClient jdbc;

    WhenRequestApprovedThenOpenTicket(Numbers numbers, DerivedIds ids, JdbcClient jdbc) {
        this.numbers = numbers;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.catalogue.RequestApproved.v1")
    Object on(RequestApproved event, Envelope envelope) {
        UUID ticket = ids.of("work on request " + event.requestId() + " part " + event.part());
        if (isThere(ticket)) {
            return NoteOnTicket.because(envelope, ticket, "Request #" + event.number() + " was agreed to again.");
        }
        return new OpenTicket(
                ticket,
                numbers.next("ticket_number"),
                event.requesterId(),
                HtmlText.shorten(event.summary(), SUMMARY),
                event.details(nameOf(event.forId())),
                event.urgency(),
                event.impact(),
                event.priority(),
                followers(event),
                List.of(),
                null,
                event.assetId(),
                new ForRequest(event.requestId(), event.number(), event.part()),
                null);
    }

    /** Whom it is for hears of the work, if they did not ask themselves. */
    private List<UUID> followers(RequestApproved event) {
        return event.forId().equals(event.requesterId()) || nameOf(event.forId()) == null
                ? List.of()
                : List.of(event.forId());
    }

    private @Nullable String nameOf(UUID contact) {
        return jdbc.sql("select name from directory_person where id = ? and kind = 'contact' and active")
                .param(contact)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private boolean isThere(UUID ticket) {
        return jdbc.sql("select exists (select 1 from ticket where id = ?)")
                .param(ticket)
                .query(Boolean.class)
                .single();
    }
}
