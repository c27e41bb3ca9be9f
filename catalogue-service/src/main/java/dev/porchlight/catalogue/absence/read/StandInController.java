package dev.porchlight.catalogue.absence.read;

import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.web.Times;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stand-ins")
@Tag(name = "Stand-ins")
class StandInController {

    /** An absence that is to come or going on. */
    record StandIn(Named person, Named standIn, Instant from, Instant until) {}

    private final JdbcClient jdbc;

    StandInController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping
    @Operation(
            summary = "List who is or will be away, and who decides for them",
            description = "Customers: at their organisation.")
    List<StandIn> list(
            @Parameter(description = "For agents: at which organisation") @RequestParam(required = false)
                    UUID organisationId,
            Caller caller) {
        caller.requirePersonOr("requests:read");
        return jdbc.sql("""
                        select s.*, p.name as person_name, i.name as stand_in_name from stand_in s
                        left join directory_person p on p.id = s.person_id
                        left join directory_person i on i.id = s.stand_in_id
                        where s.until_at > now() and (cast(:organisation as uuid) is null or s.organisation_id = :organisation)
                        order by s.from_at, s.person_id limit 200""")
                .param("organisation", caller.isCustomer() ? caller.organisationId() : organisationId)
                .query((row, number) -> new StandIn(
                        Named.of(row, "person"),
                        Named.of(row, "stand_in"),
                        Times.of(row, "from_at"),
                        Times.of(row, "until_at")))
                .list();
    }
}
