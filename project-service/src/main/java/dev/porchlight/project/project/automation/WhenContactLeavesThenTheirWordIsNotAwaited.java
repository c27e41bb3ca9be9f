package dev.porchlight.project.project.automation;

import dev.porchlight.platform.reaction.Reaction;
import dev.porchlight.project.project.commands.RemoveAcceptor;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever left accepts nothing any more; what waited for them alone goes to somebody else. */
@Component
class WhenContactLeavesThenTheirWordIsNotAwaited {

    record ContactDeactivated(UUID contactId) {}

    private final JdbcClient jdbc;

    WhenContactLeavesThenTheirWordIsNotAwaited(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Reaction("porchlight.identity.ContactDeactivated.v1")
    List<RemoveAcceptor> on(ContactDeactivated event) {
        return jdbc.sql("""
                        select distinct project_id from shown_milestone
                        where state = 'reached' and awaited @> to_jsonb(cast(? as text))""").param(event.contactId().toString()).query(UUID.class).list().stream()
                .map(project -> new RemoveAcceptor(project, event.contactId()))
                .toList();
    }
}
