package dev.porchlight.ticket.ticket.automation;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.web.util.HtmlUtils;

/** Tells those who work on a ticket what became of the request that it is the work on. */
final class NoteOnTicket {

    private NoteOnTicket() {}

    /** A note of these lines, of plain text, which an event leaves once on a ticket. */
    static AddInternalNote because(Envelope event, UUID ticket, String... lines) {
        StringBuilder html = new StringBuilder();
        for (String line : lines) {
            html.append("<p>")
                    .append(HtmlUtils.htmlEscape(line).replace("\n", "<br>"))
                    .append("</p>");
        }
        UUID note = UUID.nameUUIDFromBytes((event.id() + " on " + ticket).getBytes(StandardCharsets.UTF_8));
        return new AddInternalNote(ticket, note, RichText.clean("/text", html.toString()), List.of());
    }
}
