package dev.porchlight.identity.trail.read;

import dev.porchlight.identity.contact.events.ContactLinked;
import dev.porchlight.identity.organisation.events.OrganisationLinked;
import dev.porchlight.identity.provider.events.ProviderLogoChanged;
import dev.porchlight.platform.inbox.Envelope;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
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
        jdbc.sql("""
                insert into trail (id, at, area, what, actor, actor_kind, subject, subject_id, details)
                values (?, ?, 'change', ?, ?, ?, ?, ?, cast(? as jsonb)) on conflict do nothing""")
                .params(
                        UUID.fromString(envelope.id()),
                        envelope.time().atOffset(ZoneOffset.UTC),
                        what(envelope.type()),
                        envelope.initiator().name(),
                        envelope.initiator().kind(),
                        nameOf(event, subject),
                        subject,
                        // A picture is nothing to read.
                        event instanceof ProviderLogoChanged ? "{}" : json.writeValueAsString(event))
                .update();
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
