package dev.porchlight.project.template.read;

import dev.porchlight.project.template.events.TemplateMilestone;
import dev.porchlight.project.template.events.TemplatePhase;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The templates that there are. */
@Component
public class Templates {

    /** A template, whole. */
    public record Template(
            UUID id, String title, String type, List<TemplatePhase> phases, List<TemplateMilestone> milestones) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Templates(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Template> all() {
        return jdbc.sql("select * from project_template order by lower(title), id")
                .query((row, number) -> read(row))
                .list();
    }

    public Optional<Template> find(UUID id) {
        return jdbc.sql("select * from project_template where id = ?")
                .param(id)
                .query((row, number) -> read(row))
                .optional();
    }

    private Template read(ResultSet row) throws SQLException {
        return new Template(
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getString("type"),
                json.readValue(row.getString("phases"), new TypeReference<>() {}),
                json.readValue(row.getString("milestones"), new TypeReference<>() {}));
    }
}
