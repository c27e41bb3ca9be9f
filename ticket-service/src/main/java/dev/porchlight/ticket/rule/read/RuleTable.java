package dev.porchlight.ticket.rule.read;

import dev.porchlight.ticket.rule.Rules;
import dev.porchlight.ticket.rule.events.AssignmentRuleDefined;
import dev.porchlight.ticket.rule.events.AssignmentRuleDropped;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Rules as they are now. They are few: the table is written in the command's own transaction. */
@Component
@ProcessingGroup("service-levels")
class RuleTable implements Rules {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    RuleTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(AssignmentRuleDefined event) {
        jdbc.sql("""
                insert into assignment_rule (id, position, name, definition)
                values (:id, :position, :name, cast(:definition as jsonb))
                on conflict (id) do update set position = excluded.position, name = excluded.name,
                  definition = excluded.definition""")
                .param("id", event.ruleId())
                .param("position", event.position())
                .param("name", event.name())
                .param("definition", json.writeValueAsString(event))
                .update();
    }

    @EventHandler
    void on(AssignmentRuleDropped event) {
        jdbc.sql("delete from assignment_rule where id = ?")
                .param(event.ruleId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate assignment_rule").update();
    }

    @Override
    public List<AssignmentRuleDefined> all() {
        return jdbc.sql("select definition from assignment_rule order by position, lower(name), id")
                .query((row, number) -> json.readValue(row.getString("definition"), AssignmentRuleDefined.class))
                .list();
    }
}
