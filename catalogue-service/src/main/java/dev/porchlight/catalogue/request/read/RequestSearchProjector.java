package dev.porchlight.catalogue.request.read;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.catalogue.request.events.AnswersCorrected;
import dev.porchlight.catalogue.request.events.RequestResubmitted;
import dev.porchlight.catalogue.request.events.RequestSubmitted;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The words of requests: number, title and answers. */
@RequestViews
class RequestSearchProjector {

    private record Head(long number, String title, UUID organisationId, UUID requesterId) {}

    private final JdbcClient jdbc;

    RequestSearchProjector(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The request's row may be written after this one. */
    @EventHandler
    void on(RequestSubmitted event) {
        SearchDocument words = words(event.number() + " " + event.title(), event.answers());
        jdbc.sql(LEARN + """
                insert into request_search (id, number, organisation_id, site_id, requester_id, for_id, words)
                values (:id, :number, :organisation, :site, :requester, :for, %s)""".formatted(VECTOR))
                .params(words.parameters(SearchScopes.serviceTeam().and(event.organisationId(), event.requesterId())))
                .param("id", event.requestId())
                .param("number", event.number())
                .param("organisation", event.organisationId())
                .param("site", event.siteId())
                .param("requester", event.requesterId())
                .param("for", event.forId())
                .update();
    }

    @EventHandler
    void on(RequestResubmitted event) {
        write(event.requestId(), event.answers());
    }

    @EventHandler
    void on(AnswersCorrected event) {
        write(event.requestId(), event.answers());
    }

    private void write(UUID request, List<Answer> answers) {
        jdbc.sql("select number, title, organisation_id, requester_id from request where id = ?")
                .param(request)
                .query(Head.class)
                .optional()
                .ifPresent(head -> write(request, head, answers));
    }

    private void write(UUID request, Head head, List<Answer> answers) {
        SearchDocument words = words(head.number() + " " + head.title(), answers);
        jdbc.sql(LEARN + "update request_search set words = %s where id = :id".formatted(VECTOR))
                .params(words.parameters(SearchScopes.serviceTeam().and(head.organisationId(), head.requesterId())))
                .param("id", request)
                .update();
    }

    private static SearchDocument words(String head, List<Answer> answers) {
        String text = answers.stream().map(Answer::text).collect(Collectors.joining("\n"));
        return new SearchDocument().with('A', head).with('D', text);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate request_search").update();
    }
}
