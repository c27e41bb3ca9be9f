package dev.porchlight.billing.template.read;

import dev.porchlight.billing.template.events.QuoteTemplateDeleted;
import dev.porchlight.billing.template.events.QuoteTemplateSaved;
import dev.porchlight.platform.inbox.Envelope;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The templates that there are. */
@Component
@ProcessingGroup("template-views")
class TemplateTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(QuoteTemplateSaved event, Envelope envelope) {
        jdbc.sql("""
                insert into quote_template (id, name, content, version) values (?, ?, cast(? as jsonb), ?)
                on conflict (id) do update set name = excluded.name, content = excluded.content, version = excluded.version""")
                .params(event.templateId(), event.name(), json.writeValueAsString(event.content()), envelope.sequence())
                .update();
    }

    @EventHandler
    void on(QuoteTemplateDeleted event) {
        jdbc.sql("delete from quote_template where id = ?")
                .param(event.templateId())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate quote_template").update();
    }
}
