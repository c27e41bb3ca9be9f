package dev.porchlight.identity.organisation.read;

import dev.porchlight.platform.paging.Column;
import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Rows;
import dev.porchlight.platform.position.Versioned;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/organisations")
class OrganisationController {

    record OrganisationItem(
            @Column("id") UUID id,

            @Column(value = "name", sort = "lower(name)") String name,

            @Column("(select count(*) from site s where s.organisation_id = organisation.id)")
            int sites,

            @Column("(select count(*) from contact c where c.organisation_id = organisation.id and c.active)")
            int contacts,

            @Column("version") long version) {}

    /** @param signInDomain of which domain its people's accounts at Microsoft 365 are; null for none */
    record OrganisationDetail(
            UUID id,
            String name,
            List<Site> sites,
            @Nullable String signInDomain,
            long version) implements Versioned {}

    record Site(UUID id, String name) {}

    private static final String PRIMARY = "primary-service-contact";
    private static final Rows<OrganisationItem> ROWS = Rows.of(OrganisationItem.class);

    private final JdbcClient jdbc;
    private final Cursors cursors;

    OrganisationController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    @GetMapping
    Page<OrganisationItem> list(@RequestParam(required = false) String q, PageRequest page, Caller caller) {
        caller.requireAgentOr("organisations:read");
        PagedQuery query = new PagedQuery(ROWS, "organisation").defaultSort("name");
        if (q != null && !q.isBlank()) {
            query.where("strpos(lower(name), lower(:q)) > 0", "q", q.strip());
        }
        return query.page(jdbc, cursors, page, ROWS);
    }

    /** Of customers, a Primary Service Contact is told of their own. */
    @GetMapping("/{id}")
    OrganisationDetail one(@PathVariable UUID id, Caller caller) {
        if (!caller.isCustomerWith(PRIMARY)) {
            caller.requireAgentOr("organisations:read");
        } else if (!id.equals(caller.organisationId())) {
            throw new NotFound();
        }
        List<Site> sites = jdbc.sql("select id, name from site where organisation_id = ? order by lower(name), id")
                .param(id)
                .query(Site.class)
                .list();
        return jdbc.sql("select name, sign_in_domain, version from organisation where id = ?")
                .param(id)
                .query((row, number) -> new OrganisationDetail(
                        id, row.getString("name"), sites, row.getString("sign_in_domain"), row.getLong("version")))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
