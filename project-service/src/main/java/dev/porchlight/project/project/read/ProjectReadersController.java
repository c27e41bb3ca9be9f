package dev.porchlight.project.project.read;

import dev.porchlight.directory.Known;
import dev.porchlight.directory.Readers;
import dev.porchlight.directory.Thing;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.Audience;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Projects")
class ProjectReadersController {

    private final JdbcClient jdbc;
    private final Readers readers;

    ProjectReadersController(JdbcClient jdbc, Readers readers) {
        this.jdbc = jdbc;
        this.readers = readers;
    }

    @GetMapping("/api/projects/{id}/readers")
    @Operation(
            summary = "See who may open a project, and why",
            description = "Why: primary-service-contact, follower, or stand-in (for somebody whose word a milestone"
                    + " waits for).")
    Readers.AllReaders readers(@PathVariable UUID id, Caller caller) {
        Known known = Audience.of(caller);
        UUID organisation = jdbc.sql(
                        "select t.organisation_id from project t where t.id = :id and (" + known.condition() + ")")
                .param("id", id)
                .params(known.parameters())
                .query(UUID.class)
                .optional()
                .orElseThrow(NotFound::new);
        Set<UUID> followers = people("select contact_id from project_follower where project_id = ?", id);
        Set<UUID> standIns = people("""
                select s.stand_in_id from stand_in s
                join shown_milestone m on m.state = 'reached' and m.awaited @> to_jsonb(s.person_id::text)
                where m.project_id = ? and s.from_at <= now() and now() < s.until_at""", id);
        Set<UUID> named = new HashSet<>(followers);
        named.addAll(standIns);
        return readers.of(
                new Thing(organisation, null, null, named), Audience.PROJECTS, (contact, ties) -> ties.stream()
                        .map(tie -> switch (tie) {
                            case "role" -> "primary-service-contact";
                            default -> followers.contains(contact.id()) ? "follower" : "stand-in";
                        })
                        .toList());
    }

    private Set<UUID> people(String query, UUID project) {
        return Set.copyOf(jdbc.sql(query).param(project).query(UUID.class).set());
    }
}
