package dev.porchlight.ticket.ticket.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.text.HtmlText;
import dev.porchlight.ticket.ticket.events.CommentAdded;
import dev.porchlight.ticket.ticket.events.TicketOpened;
import dev.porchlight.ticket.ticket.events.TicketReopened;
import dev.porchlight.ticket.ticket.events.TicketResolved;
import java.util.UUID;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of tickets. What the service team writes to itself is no event that is handled here. */
@TicketViews
class TicketSearchProjector {

    /** They correct the searches that {@link SearchedBy} says. */
    private static final String LEARN_FOR_ITS_READERS = SearchDocument.learn(
            "(select :searchScopes || array[organisation_id, requester_id] from ticket_search where id = :id)");

    private final JdbcClient jdbc;

    TicketSearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(TicketOpened event) {
        SearchDocument words = new SearchDocument()
                .with('A', event.number() + " " + event.summary())
                .with('D', HtmlText.of(event.details()))
                .with('D', event.answered() == null ? "" : event.answered().text());
        jdbc.sql(LEARN + """
                insert into ticket_search (id, number, organisation_id, site_id, requester_id, words)
                values (:id, :number, :organisation, :site, :requester, %s)""".formatted(VECTOR))
                .params(words.parameters(SearchScopes.serviceTeam().and(event.organisationId(), event.requesterId())))
                .param("id", event.ticketId())
                .param("number", event.number())
                .param("organisation", event.organisationId())
                .param("site", event.siteId())
                .param("requester", event.requesterId())
                .update();
    }

    @EventHandler
    void on(CommentAdded event) {
        add(event.ticketId(), event.text());
    }

    @EventHandler
    void on(TicketResolved event) {
        add(event.ticketId(), event.resolution());
    }

    @EventHandler
    void on(TicketReopened event) {
        add(event.ticketId(), event.reason());
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate ticket_search").update();
    }

    /** A conversation that never ends is searched by what was said first, for a {@code tsvector} holds 1 MB. */
    private void add(UUID ticket, String html) {
        if (html != null) {
            jdbc.sql(LEARN_FOR_ITS_READERS + """
                    update ticket_search set words = words || %s where id = :id and length(words) < 5000""".formatted(VECTOR))
                    .params(new SearchDocument().with('D', HtmlText.of(html)).parameters(SearchScopes.serviceTeam()))
                    .param("id", ticket)
                    .update();
        }
    }
}
