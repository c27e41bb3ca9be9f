package dev.porchlight.identity.contact.read;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of one organisation, to choose from: names only, never how to reach them. */
@RestController
class ColleagueController {

    private static final int MOST = 50;

    record Colleague(UUID id, String name) {}

    private final JdbcClient jdbc;

    ColleagueController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 50, by name; {@code q} narrows them down. Contacts get their own organisation's without asking. */
    @GetMapping("/api/colleagues")
    List<Colleague> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) UUID organisationId,
            Caller caller) {
        return jdbc.sql("""
                        select id, name from contact
                        where organisation_id = :organisation and active
                            and strpos(lower(name), lower(:q)) > 0
                        order by lower(name), id limit :most""")
                .param("organisation", organisation(organisationId, caller))
                .param("q", q == null ? "" : q.strip())
                .param("most", MOST)
                .query(Colleague.class)
                .list();
    }

    private static UUID organisation(UUID asked, Caller caller) {
        if (caller.isCustomer()) {
            if (asked != null && !asked.equals(caller.organisationId())) {
                throw new NotFound();
            }
            return caller.organisationId();
        }
        caller.requireAgentOr("organisations:read");
        if (asked == null) {
            throw new InvalidInput("organisationId", "is needed");
        }
        return asked;
    }
}
