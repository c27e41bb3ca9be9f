package dev.porchlight.ticket.cases;

import static dev.porchlight.platform.search.SearchDocument.LEARN;
import static dev.porchlight.platform.search.SearchDocument.VECTOR;

import dev.porchlight.platform.search.SearchDocument;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.ticket.cases.RequestEvents.Answer;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What requests are found by: number, title and answers. */
@Component
class RequestWords {

    private record Head(long number, String title, UUID organisationId, UUID requesterId) {}

    private final JdbcClient jdbc;

    RequestWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void write(UUID request, List<Answer> answers) {
        jdbc.sql("select number, title, organisation_id, requester_id from known_request where id = ?")
                .param(request)
                .query(Head.class)
                .optional()
                .ifPresent(head -> write(request, head, answers));
    }

    private void write(UUID request, Head head, List<Answer> answers) {
        SearchDocument words = new SearchDocument()
                .with('A', head.number() + " " + head.title())
                .with('D', answers.stream().map(Answer::text).collect(Collectors.joining("\n")));
        jdbc.sql(LEARN + "update known_request set words = %s where id = :id".formatted(VECTOR))
                .params(words.parameters(SearchScopes.serviceTeam().and(head.organisationId(), head.requesterId())))
                .param("id", request)
                .update();
    }
}
