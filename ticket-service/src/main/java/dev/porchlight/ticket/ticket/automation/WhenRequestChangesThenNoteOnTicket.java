package dev.porchlight.ticket.ticket.automation;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A ticket has what was answered when it was opened. What is corrected later, and that somebody is asked to agree once more,
 * is told to those who work on it.
 */
@Component
class WhenRequestChangesThenNoteOnTicket {

    record AnswersCorrected(UUID requestId, List<Correction> corrections, List<Part> askedAgain) {}

    /** Nothing is an empty text. */
    record Correction(String label, String from, String to) {}

    record Part(int part) {}

    record RequestRejected(UUID requestId, int part, String reason) {}

    record RequestExpired(UUID requestId, int part) {}

    record RequestWithdrawn(
            UUID requestId, List<Integer> parts, @Nullable String reason) {}

    private final JdbcClient jdbc;

    WhenRequestChangesThenNoteOnTicket(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.catalogue.AnswersCorrected.v1")
    List<AddInternalNote> on(AnswersCorrected event, Envelope envelope) {
        List<Integer> again = event.askedAgain().stream().map(Part::part).toList();
        List<AddInternalNote> notes = new ArrayList<>();
        ticketsOf(event.requestId()).forEach((part, ticket) -> {
            Stream<String> corrected = event.corrections().stream()
                    .map(one -> one.label() + ": " + orNothing(one.from()) + " → " + orNothing(one.to()));
            Stream<String> asked = again.contains(part)
                    ? Stream.of("Approval is asked again. Wait for it before you go on.")
                    : Stream.empty();
            List<String> lines = Stream.concat(corrected, asked).toList();
            if (!lines.isEmpty()) {
                notes.add(NoteOnTicket.because(
                        envelope,
                        ticket,
                        Stream.concat(Stream.of("What was asked for was corrected."), lines.stream())
                                .toArray(String[]::new)));
            }
        });
        return notes;
    }

    @Reaction("porchlight.catalogue.RequestRejected.v1")
    List<AddInternalNote> on(RequestRejected event, Envelope envelope) {
        return about(event.requestId(), List.of(event.part()), envelope, "It was rejected.", event.reason());
    }

    @Reaction("porchlight.catalogue.RequestExpired.v1")
    List<AddInternalNote> on(RequestExpired event, Envelope envelope) {
        return about(event.requestId(), List.of(event.part()), envelope, "Nobody agreed to it again in time.", null);
    }

    @Reaction("porchlight.catalogue.RequestWithdrawn.v1")
    List<AddInternalNote> on(RequestWithdrawn event, Envelope envelope) {
        return about(event.requestId(), event.parts(), envelope, "It was withdrawn.", event.reason());
    }

    private List<AddInternalNote> about(
            UUID request, List<Integer> parts, Envelope envelope, String what, @Nullable String reason) {
        Map<Integer, UUID> tickets = ticketsOf(request);
        return parts.stream()
                .flatMap(part -> Optional.ofNullable(tickets.get(part)).stream())
                .map(ticket -> reason == null || reason.isBlank()
                        ? NoteOnTicket.because(envelope, ticket, what)
                        : NoteOnTicket.because(envelope, ticket, what, reason))
                .toList();
    }

    /** By part. */
    private Map<Integer, UUID> ticketsOf(UUID request) {
        Map<Integer, UUID> tickets = new TreeMap<>();
        jdbc.sql("select id, request_part from ticket where request_id = ?")
                .param(request)
                .query(row -> {
                    tickets.put(row.getInt("request_part"), row.getObject("id", UUID.class));
                });
        return tickets;
    }

    private static String orNothing(String text) {
        return text.isBlank() ? "nothing" : text;
    }
}
