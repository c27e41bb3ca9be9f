package dev.porchlight.catalogue.request.read;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.search.Fragment;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class ColleagueController {

    /** Somebody at the organisation. */
    record Colleague(UUID id, String name, @Nullable String site) {}

    private static final WhoMayKnow TO_ASK_FOR = WhoMayKnow.agents().owner().byVisibility();
    private static final WhoMayKnow TO_NAME = WhoMayKnow.agents().organisation();
    private static final Columns ROWS =
            Columns.organisation("p.organisation_id").site("p.site_id").owner("p.id");

    private final JdbcClient jdbc;

    ColleagueController(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @GetMapping("/api/requests/people")
    @Operation(
            summary = "Find people to ask for, or to name",
            description = "Customers can ask for themselves and those of their organisation within their visibility; in"
                    + " answers, and to stand in, they can name everybody there. Up to 20.")
    List<Colleague> people(
            @Parameter(description = "Text in the name") @RequestParam(required = false) String q,
            @Parameter(description = "For agents: at which organisation") @RequestParam(required = false)
                    UUID organisationId,
            @Parameter(description = "Everybody whom one can name; those one can ask for if not said")
                    @RequestParam(required = false)
                    Boolean everybody,
            Caller caller) {
        caller.personId();
        Known known = (Boolean.TRUE.equals(everybody) ? TO_NAME : TO_ASK_FOR).by(caller, ROWS);
        return jdbc.sql("""
                        select p.id, p.name, s.name as site from directory_person p
                        left join directory_site s on s.id = p.site_id
                        where p.kind = 'contact' and p.active and (%s)
                          and p.organisation_id = :organisation
                          and p.search %s
                        order by p.name, p.id limit 20""".formatted(known.condition(), Fragment.IN))
                .params(known.parameters())
                .param("organisation", caller.isCustomer() ? caller.organisationId() : organisationId)
                .param("fragment", Fragment.of(q).pattern())
                .query(Colleague.class)
                .list();
    }
}
