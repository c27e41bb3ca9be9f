package dev.porchlight.knowledge.article.read;

import dev.porchlight.knowledge.article.events.AttachedFile;
import dev.porchlight.knowledge.article.events.Content;
import dev.porchlight.platform.paging.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How what an article says stands in columns: lists of ids as {@code uuid[]}, of other things as {@code jsonb}. */
@Component
class Columns {

    private static final TypeReference<List<AttachedFile>> FILES = new TypeReference<>() {};
    private static final TypeReference<List<Named>> NAMES = new TypeReference<>() {};
    private static final TypeReference<List<RelatedArticle>> RELATED = new TypeReference<>() {};

    /** Another article that is worth reading too. */
    record RelatedArticle(UUID id, long number, String title) {}

    private final JsonMapper json;

    Columns(JsonMapper json) {
        this.json = json;
    }

    /** Parameters by the names of the columns, arrays and JSON as text to be cast. */
    Map<String, Object> of(Content content) {
        Map<String, Object> columns = new HashMap<>();
        columns.put("title", content.title());
        columns.put("markdown", content.markdown());
        columns.put("language", content.language());
        columns.put("subject_id", content.subjectId());
        columns.put("related_ids", array(content.relatedIds()));
        columns.put("attachments", json.writeValueAsString(content.attachments()));
        return columns;
    }

    Content content(ResultSet row) throws SQLException {
        return new Content(
                row.getString("title"),
                row.getString("markdown"),
                row.getString("language"),
                row.getObject("subject_id", UUID.class),
                List.of((UUID[]) row.getArray("related_ids").getArray()),
                files(row));
    }

    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    List<AttachedFile> files(ResultSet row) throws SQLException {
        return json.readValue(row.getString("attachments"), FILES);
    }

    /** From a column that a {@code json_agg} made; it is null where there are none. */
    List<Named> names(ResultSet row, String column) throws SQLException {
        String names = row.getString(column);
        return names == null ? List.of() : json.readValue(names, NAMES);
    }

    List<RelatedArticle> related(ResultSet row) throws SQLException {
        String related = row.getString("related");
        return related == null ? List.of() : json.readValue(related, RELATED);
    }
}
