package dev.porchlight.identity.contact.read;

import dev.porchlight.identity.contact.ContactRole;
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

    /**
     * {@code q} is looked for in names and email addresses. A Primary Service Contact gets their own organisation's, and
     * need not name it.
     */
    @GetMapping
    Page<ContactView> list(
            @RequestParam(required = false) UUID organisationId,
            @RequestParam(required = false) Boolean active,
            @RequestParam(required = false) String q,
            PageRequest page,
            Caller caller) {
        UUID organisation = readable(organisationId, caller);
        PagedQuery query = new PagedQuery(ContactView.COLUMNS, ContactView.TABLES)
                .key("c.id")
                .sortable(SORTING)
                .defaultSort("name");
        if (organisation != null) {
            query.where("c.organisation_id = :organisation", "organisation", organisation);
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
        UUID organisation = readable(null, caller);
        return jdbc.sql("select " + ContactView.COLUMNS + " from " + ContactView.TABLES + " where c.id = ?")
                .param(id)
                .query(ContactView::from)
                .optional()
                .filter(contact ->
                        organisation == null || contact.organisationId().equals(organisation))
                .orElseThrow(NotFound::new);
    }

    /** Whose contacts the caller is shown: those asked for, and null is everybody's. */
    private static UUID readable(UUID asked, Caller caller) {
        if (!caller.isCustomerWith(ContactRole.PRIMARY_SERVICE_CONTACT.word())) {
            caller.requireAgentOr("organisations:read");
            return asked;
        }
        if (asked != null && !asked.equals(caller.organisationId())) {
            throw new NotFound();
        }
        return caller.organisationId();
    }
}
