package dev.porchlight.notification.told;

import dev.porchlight.directory.Known;
import dev.porchlight.notification.activity.Activity.About;
import dev.porchlight.notification.activity.Activity.Actor;
import dev.porchlight.notification.subject.Kinds;
import dev.porchlight.notification.words.Catalogue;
import dev.porchlight.notification.words.Words;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class NotificationController {

    static final Sorting SORTING = Sorting.by("at", "n.at", "timestamptz");

    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final Kinds kinds;
    private final Words words;

    NotificationController(JdbcClient jdbc, Cursors cursors, Kinds kinds, Words words) {
        this.jdbc = jdbc;
        this.cursors = cursors;
        this.kinds = kinds;
        this.words = words;
    }

    /** What the caller was told, of what they may still know, newest first. */
    @GetMapping("/api/notifications")
    Page<Notification> own(PageRequest page, Caller caller) {
        UUID person = caller.personId();
        Known known =
                kinds.knownTo(caller).orElseThrow(() -> new NotAllowed("There is nothing here for this account."));
        return new PagedQuery("""
                n.id, n.at, n.kind, n.why, n.actor_name, n.actor_company, n.subject_id, s.kind as subject_kind, s.number,
                s.title, s.address, m.status, m.done_at""", """
                notification n join subject s on s.id = n.subject_id left join mail m on m.id = n.mail_id""")
                .where("n.recipient_id = :recipient", "recipient", person)
                .where(known.condition(), known.parameters())
                .sortable(SORTING)
                .defaultSort("-at")
                .key("n.id")
                .page(jdbc, cursors, page, (row, number) -> read(row, Locale.UK));
    }

    private Notification read(ResultSet row, Locale language) throws SQLException {
        String kind = row.getString("kind");
        String subjectKind = row.getString("subject_kind");
        Actor actor = new Actor(row.getString("actor_name"), row.getString("actor_company"));
        Catalogue catalogue = words.of(subjectKind, language);
        Map<String, String> values = Map.of(
                "actor",
                actor.name().equals(actor.company()) ? actor.name() : actor.name() + " (" + actor.company() + ")");
        Timestamp done = row.getTimestamp("done_at");
        return new Notification(
                row.getObject("id", UUID.class),
                row.getTimestamp("at").toInstant(),
                kind,
                catalogue
                        .find(kind.substring(kind.indexOf('.') + 1) + ".heading", values)
                        .orElse(kind),
                catalogue.find("why." + row.getString("why"), values).orElse(""),
                actor,
                new About(
                        subjectKind,
                        row.getObject("subject_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("address")),
                new Notification.Mail(
                        row.getString("status") == null ? "unwanted" : row.getString("status"),
                        done == null ? null : done.toInstant()));
    }
}
