package dev.porchlight.ticket.questions.automation;

import dev.porchlight.forms.Form;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.questions.IssueForms;
import dev.porchlight.ticket.questions.commands.PublishIssueForm;
import dev.porchlight.ticket.questions.commands.SaveIssueFormDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Adds the questions that every deployment begins with, once: what is there is left alone. */
@Component
class ShippedQuestions {

    private static final Caller SHIPPED = new Caller(
            Caller.Kind.SYSTEM,
            "ticket-service",
            "Porchlight",
            null,
            null,
            null,
            Set.of(),
            Set.of("tickets:write"),
            Map.of());

    private final Commands commands;
    private final IssueForms forms;
    private final TransactionTemplate transactions;
    private final JdbcClient jdbc;
    private final JsonMapper json;

    ShippedQuestions(
            Commands commands, IssueForms forms, TransactionTemplate transactions, JdbcClient jdbc, JsonMapper json) {
        this.commands = commands;
        this.forms = forms;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventListener(ApplicationReadyEvent.class)
    void add() {
        transactions.executeWithoutResult(status -> {
            // Of several replicas that start together, one after the other.
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended('shipped questions', 0))")
                    .query()
                    .listOfRows();
            UUID everybodys = forms.formOf(null);
            if (forms.whose(everybodys).isEmpty()) {
                commands.send(new SaveIssueFormDraft(everybodys, null, shipped(json)), SHIPPED);
                commands.send(new PublishIssueForm(everybodys), SHIPPED);
            }
        });
    }

    static Form shipped(JsonMapper json) {
        Map<String, String> german = json.readValue(file("issue-form.de"), new TypeReference<>() {});
        return json.readValue(file("issue-form"), Form.class).translated(Map.of("de", german));
    }

    private static byte[] file(String name) {
        try {
            return new ClassPathResource(name + ".json").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
