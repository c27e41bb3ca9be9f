package dev.porchlight.project.template.read;

import dev.porchlight.platform.inbox.Envelope;
import dev.porchlight.project.template.events.TemplateRemoved;
import dev.porchlight.project.template.events.TemplateSaved;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** One row per template. It is written with the command, for what is saved may be used at once. */
@Component
@ProcessingGroup("templates")
class TemplateProjector {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateProjector(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(TemplateSaved event, Envelope envelope) {
        jdbc.sql("""
                insert into project_template (id, title, type, phases, milestones, version)
                values (?, ?, ?, cast(? as jsonb), cast(? as jsonb), ?)
                on conflict (id) do update set title = excluded.title, type = excluded.type, phases = excluded.phases,
                  milestones = excluded.milestones, version = excluded.version""")
                .params(
                        event.templateId(),
                        event.title(),
                        event.type(),
                        json.writeValueAsString(event.phases()),
                        json.writeValueAsString(event.milestones()),
                        envelope.sequence())
                .update();
    }

    @EventHandler
    void on(TemplateRemoved event) {
        jdbc.sql("delete from project_template where id = ?")
                .param(event.templateId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate project_template").update();
    }
}
