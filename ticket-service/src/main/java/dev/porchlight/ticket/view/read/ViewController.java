package dev.porchlight.ticket.view.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@RestController
@Tag(name = "Views of the queue")
class ViewController {

    /**
     * A filter with a name.
     *
     * @param filter by the names of the list's own parameters
     * @param shared whether the whole team has it
     * @param owner who named it
     * @param own whether that is you, who alone can change it
     */
    record QueueViewItem(UUID id, String name, Map<String, String> filter, boolean shared, Named owner, boolean own) {}

    record QueueViews(List<QueueViewItem> items) {}

    private static final TypeReference<Map<String, String>> FILTER = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ViewController(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @GetMapping("/api/queue-views")
    @Operation(summary = "List your views of the queue, and those that colleagues share")
    QueueViews list(Caller caller) {
        if (!caller.isAgent()) {
            throw new NotAllowed("Only the service team can do this.");
        }
        return new QueueViews(jdbc.sql("""
                select v.*, p.name as owner_name from queue_view v left join directory_person p on p.id = v.owner_id
                where v.owner_id = :me or v.shared order by v.owner_id <> :me, lower(v.name), v.id""")
                .param("me", caller.personId())
                .query((row, number) -> new QueueViewItem(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        json.readValue(row.getString("filter"), FILTER),
                        row.getBoolean("shared"),
                        Named.of(row, "owner"),
                        caller.personId().equals(row.getObject("owner_id", UUID.class))))
                .list());
    }
}
