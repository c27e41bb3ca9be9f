package dev.porchlight.billing.template.read;

import dev.porchlight.billing.quote.events.QuoteContent;
import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.platform.position.Views;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Quote templates")
class TemplateController {

    /** A quote to begin from. */
    record Template(UUID id, String name, QuoteContent content, long version) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TemplateController(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @GetMapping("/api/billing/quote-templates")
    @Operation(summary = "List the quotes to begin from, by name")
    List<Template> list(Caller caller) {
        caller.requireAgentOr(BillingTeam.READ);
        return jdbc.sql("select * from quote_template order by lower(name), id")
                .query((row, number) -> new Template(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("content"), QuoteContent.class),
                        row.getLong("version")))
                .list();
    }

    @Bean
    static Views quoteTemplateVersions(JdbcClient jdbc) {
        return id -> jdbc.sql("select version from quote_template where id = ?")
                .param(UUID.fromString(id))
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty);
    }
}
