package dev.porchlight.billing.quote.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.quote.events.QuoteDraftChanged;
import dev.porchlight.billing.quote.events.QuoteDrafted;
import dev.porchlight.billing.quote.events.QuoteSent;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.text.HtmlText;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of quotes: those of the draft until something is sent, and from then on those that were sent. */
@QuoteViews
class QuoteSearchProjector {

    private final JdbcClient jdbc;

    QuoteSearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(QuoteDrafted event) {
        jdbc.sql(LEARN + """
                insert into quote_search (id, number, organisation_id, contact_id, words)
                values (:id, :number, :organisation, :contact, %s)""".formatted(VECTOR))
                .params(words(String.valueOf(event.number()), event.content()).parameters(SearchScopes.serviceTeam()))
                .param("id", event.quoteId())
                .param("number", event.number())
                .param("organisation", event.organisationId())
                .param("contact", event.contactId())
                .update();
    }

    @EventHandler
    void on(QuoteDraftChanged event) {
        change(event.quoteId(), "", event.contactId(), 0, event.content(), SearchScopes.serviceTeam());
    }

    @EventHandler
    void on(QuoteSent event) {
        var snapshot = event.snapshot();
        change(
                event.quoteId(),
                snapshot.reference(),
                snapshot.contactId(),
                event.version(),
                snapshot.content(),
                SearchScopes.serviceTeam().and(snapshot.organisationId(), snapshot.contactId()));
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate quote_search").update();
    }

    private void change(
            UUID id, String reference, UUID contact, int version, QuoteContent content, SearchScopes readers) {
        jdbc.sql(LEARN + """
                update quote_search set contact_id = :contact, version_sent = :version, words = %s
                where id = :id and (version_sent = 0 or :version > 0)""".formatted(VECTOR))
                .params(words(reference, content).parameters(readers))
                .param("id", id)
                .param("contact", contact)
                .param("version", version)
                .update();
    }

    private static SearchDocument words(String reference, QuoteContent content) {
        String lines = content.sections().stream()
                .flatMap(section -> section.lines().stream())
                .map(line -> (line.code() == null ? "" : line.code() + " ") + line.description())
                .collect(Collectors.joining(" "));
        return new SearchDocument()
                .with('A', reference + " " + content.title())
                .with('D', HtmlText.of(content.introduction()) + " " + lines);
    }
}
