package dev.porchlight.identity.visit.read;

import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/visits")
class VisitController {

    /**
     * @param endsAt when it ended, or will end by itself
     */
    record VisitItem(
            @Column("v.id") UUID id,

            @Column(value = "a.name", id = "v.agent_id") Named agent,

            @Column(value = "c.name", id = "v.contact_id") Named contact,

            @Column("v.reason") String reason,

            @Column(value = "v.started_at", sort = "v.started_at")
            Instant startedAt,

            @Column("v.ends_at") Instant endsAt) {}

    private static final String PRIMARY = "primary-service-contact";
    private static final Rows<VisitItem> ROWS = Rows.of(VisitItem.class);

    private final JdbcClient jdbc;
    private final Cursors cursors;

    VisitController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** Which agents used the portal as a customer, when and why. Of customers, a Primary Service Contact is told of their own. */
    @GetMapping
    Page<VisitItem> list(@RequestParam(required = false) UUID organisationId, PageRequest page, Caller caller) {
        UUID organisation = organisationId;
        if (!caller.isCustomerWith(PRIMARY)) {
            caller.requireAgentOr("organisations:read");
        } else if (organisationId != null && !organisationId.equals(caller.organisationId())) {
            throw new NotFound();
        } else {
            organisation = caller.organisationId();
        }
        PagedQuery query = new PagedQuery(
                        ROWS,
                        "visit v left join agent a on a.id = v.agent_id left join contact c on c.id = v.contact_id")
                .key("v.id")
                .defaultSort("-startedAt");
        if (organisation != null) {
            query.where("v.organisation_id = :organisation", "organisation", organisation);
        }
        return query.page(jdbc, cursors, page, ROWS);
    }
}
