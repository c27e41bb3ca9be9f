package dev.porchlight.identity.trail.read;

import dev.porchlight.identity.contact.events.ContactLinked;
import dev.porchlight.identity.organisation.events.OrganisationLinked;
import dev.porchlight.identity.provider.events.ProviderLogoChanged;
import dev.porchlight.platform.eventstore.Gathered;
import dev.porchlight.platform.inbox.Envelope;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Every event of this service, as a line of the trail. */
@Component
@ProcessingGroup("trail")
class ChangeTrail {

    /** Read by a name that people know; one that has none is known by its id. */
    private static final String NAME = """
            select name from organisation where id = :id union all select name from contact where id = :id
            union all select name from agent where id = :id union all select name from api_client where id = :id
            limit 1""";

    private record Row(
            String id,
            String at,
            String what,
            @Nullable String actor,
            String actorKind,
            @Nullable String subject,
            UUID subjectId,
            String details) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ChangeTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @EventHandler
    void on(Object event, Envelope envelope) {
        // What somebody is called elsewhere comes with what is said of them.
        if (event instanceof ContactLinked || event instanceof OrganisationLinked) {
            return;
        }
        UUID subject = UUID.fromString(envelope.subject());
        Row row = new Row(
                envelope.id(),
                envelope.time().toString(),
                what(envelope.type()),
                envelope.initiator().name(),
                envelope.initiator().kind(),
                nameOf(event, subject),
                subject,
                // A picture is nothing to read.
                event instanceof ProviderLogoChanged ? "{}" : json.writeValueAsString(event));
        Gathered.add("trail", row, this::insert);
    }

    /** A table of people is many at once. */
    private void insert(List<Row> rows) {
        jdbc.sql("""
                insert into trail (id, at, area, what, actor, actor_kind, subject, subject_id, details)
                select cast(id as uuid), cast(at as timestamptz), 'change', what, actor, actor_kind, subject, subject_id,
                    cast(details as jsonb)
                from unnest(?, ?, ?, ?, ?, ?, ?, ?)
                    as row (id, at, what, actor, actor_kind, subject, subject_id, details)
                on conflict do nothing""")
                .params(
                        texts(rows, Row::id),
                        texts(rows, Row::at),
                        texts(rows, Row::what),
                        texts(rows, Row::actor),
                        texts(rows, Row::actorKind),
                        texts(rows, Row::subject),
                        rows.stream().map(Row::subjectId).toArray(UUID[]::new),
                        texts(rows, Row::details))
                .update();
    }

    private static String[] texts(List<Row> rows, Function<Row, String> text) {
        return rows.stream().map(text).toArray(String[]::new);
    }

    /** {@code porchlight.identity.ContactRenamed.v1} is {@code contact-renamed}. */
    static String what(String type) {
        String name = type.replaceFirst("^porchlight\\.identity\\.", "").replaceFirst("\\.v\\d+$", "");
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private @Nullable String nameOf(Object event, UUID subject) {
        String said = json.valueToTree(event).path("name").asString("");
        return said.isEmpty()
                ? jdbc.sql(NAME)
                        .param("id", subject)
                        .query(String.class)
                        .optional()
                        .orElse(null)
                : said;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("delete from trail where area = 'change'").update();
    }
}
