package dev.porchlight.ticket.rule.read;

import dev.porchlight.forms.Answer;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.web.Times;
import dev.porchlight.ticket.rule.NewTicket;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What a rule would have done, had it been there. */
@Component
public class DryRun {

    private static final int LOOKED_AT = 500;
    private static final int SHOWN = 50;

    private static final TypeReference<List<Answer>> ANSWERS = new TypeReference<>() {};

    /** A ticket for which it would have held. */
    public record Fit(
            UUID id,
            long number,
            String summary,
            Named organisation,
            @Nullable Named assignee,
            Instant openedAt) {}

    /**
     * @param lookedAt how many of the newest tickets were
     * @param total for how many of them it would have held
     * @param items the newest of those, at most 50
     */
    public record Fits(int lookedAt, int total, List<Fit> items) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    DryRun(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Those of the newest tickets that the rule fits. */
    public Fits of(AssignmentRuleDefined rule) {
        List<Fit> fitting = new ArrayList<>();
        int[] lookedAt = {0};
        jdbc.sql("""
                select t.*, o.name as organisation_name, a.name as assignee_name, l.text as details, r.answers
                from (select * from ticket order by number desc limit :count) t
                left join directory_organisation o on o.id = t.organisation_id
                left join directory_person a on a.id = t.assignee_id
                left join ticket_timeline l on l.ticket_id = t.id and l.version = 0
                left join ticket_report r on r.ticket_id = t.id
                order by t.number desc""").param("count", LOOKED_AT).query(row -> {
            lookedAt[0]++;
            if (ticket(row).fits(rule)) {
                fitting.add(fit(row));
            }
        });
        return new Fits(lookedAt[0], fitting.size(), fitting.subList(0, Math.min(SHOWN, fitting.size())));
    }

    private NewTicket ticket(ResultSet row) throws SQLException {
        String details = row.getString("details");
        String answers = row.getString("answers");
        return new NewTicket(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                row.getString("summary"),
                details == null ? "" : details,
                answers == null
                        ? List.of()
                        : json.readValue(answers, ANSWERS).stream()
                                .map(Answer::text)
                                .toList());
    }

    private static Fit fit(ResultSet row) throws SQLException {
        return new Fit(
                row.getObject("id", UUID.class),
                row.getLong("number"),
                row.getString("summary"),
                Named.of(row, "organisation"),
                Named.of(row, "assignee"),
                Times.of(row, "opened_at"));
    }
}
