package dev.porchlight.ticket.attachment;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Attachments")
class QuarantineController {

    /**
     * A file that was found to be infected. Nobody can have it.
     *
     * @param infection what it has, as the scanner calls it
     * @param person who sent it; null for a system
     * @param organisation theirs; null for the service team
     */
    record QuarantinedFile(
            UUID id,
            String name,
            String infection,
            Instant at,
            @Nullable Named person,
            @Nullable Named organisation) {}

    /** @param items the newest 100 of the last 30 days, newest first */
    record QuarantinedFiles(List<QuarantinedFile> items) {}

    private final JdbcClient jdbc;

    QuarantineController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/quarantined-files")
    @Operation(
            summary = "See which files were found to be infected, and who sent them",
            description = "For the service team. Whoever sent one was told at once that it was not accepted.")
    QuarantinedFiles list(Caller caller) {
        caller.requireAgentOr("tickets:read");
        return new QuarantinedFiles(jdbc.sql("""
                select u.id, u.name, u.infection, u.uploaded_at, p.id as person_id, p.name as person_name,
                  o.id as organisation_id, o.name as organisation_name
                from upload u
                left join directory_person p on cast(p.id as text) = u.uploader_id
                left join directory_organisation o on o.id = p.organisation_id
                where u.infection is not null and u.uploaded_at > now() - interval '30 days'
                order by u.uploaded_at desc limit 100""")
                .query((row, number) -> new QuarantinedFile(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getString("infection"),
                        Times.of(row, "uploaded_at"),
                        Named.of(row, "person"),
                        Named.of(row, "organisation")))
                .list());
    }
}
