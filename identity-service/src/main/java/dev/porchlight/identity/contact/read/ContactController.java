package dev.porchlight.identity.contact.read;

import dev.porchlight.platform.paging.Cursors;
import dev.porchlight.platform.paging.Page;
import dev.porchlight.platform.paging.PageRequest;
import dev.porchlight.platform.paging.PagedQuery;
import dev.porchlight.platform.paging.Sorting;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contacts")
class ContactController {

    private static final Sorting SORTING = Sorting.by("name", "lower(c.name)", "text")
            .or("email", "c.email", "text")
            .or("organisation", "lower(o.name)", "text");

    private final JdbcClient jdbc;
    private final Cursors cursors;

    ContactController(JdbcClient jdbc, Cursors cursors) {
        this.jdbc = jdbc;
        this.cursors = cursors;
    }

    /** {@code q} is looked for in names and email addresses. */
    @GetMapping
    Page<ContactView> list(
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) String q,
            PageRequest page,
            Caller caller) {
        caller.requireAgentOr("organisations:read");
        PagedQuery query = new PagedQuery(ContactView.COLUMNS, ContactView.TABLES)
                .key("c.id")
                .sortable(SORTING)
                .defaultSort("name");
        if (organisationId != null) {
            query.where("c.organisation_id = :organisation", "organisation", organisationId);
        }
        if (active != null) {
            query.where("c.active = :active", "active", active);
        }
        if (q != null && !q.isBlank()) {
            query.where("strpos(lower(c.name), lower(:q)) > 0 or strpos(c.email, lower(:q)) > 0", "q", q.strip());
        }
        return query.page(jdbc, cursors, page, ContactView::from);
    }

    @GetMapping("/{id}")
    ContactView one(@PathVariable UUID id, Caller caller) {
        caller.requireAgentOr("organisations:read");
        return jdbc.sql("select " + ContactView.COLUMNS + " from " + ContactView.TABLES + " where c.id = ?")
                .param(id)
                .query(ContactView::from)
                .optional()
                .orElseThrow(NotFound::new);
    }
}
