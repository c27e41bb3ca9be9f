package dev.porchlight.project.project;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Customer;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * Who may know of a project: the primary service contacts of its organisation, its followers, who
 * stands in for somebody whose word a milestone waits for, and the service team.
 */
public final class Audience {

    public static final WhoMayKnow PROJECTS = WhoMayKnow.agents()
            .machines(ProjectTeam.READ, ProjectTeam.WRITE)
            .named()
            .contacts(Roles.PRIMARY_SERVICE_CONTACT);

    private static final Columns ROWS =
            Columns.organisation("t.organisation_id").namedWhere("""
                    t.id in (select project_id from project_follower where contact_id = :knowPerson
                      union all select m.project_id from stand_in s
                      join shown_milestone m on m.state = 'reached' and m.awaited @> to_jsonb(s.person_id::text)
                      where s.stand_in_id = :knowPerson and s.from_at <= now() and now() < s.until_at)""");

    private Audience() {}

    /** What the caller may know of, as a condition on {@code project t} or {@code project_search t}. */
    public static Known of(Caller caller) {
        caller.requirePersonOr(caller.scopes().contains(ProjectTeam.WRITE) ? ProjectTeam.WRITE : ProjectTeam.READ);
        return PROJECTS.by(caller, ROWS);
    }

    /** By whose words their searches are corrected. */
    public static SearchScopes wordsOf(Caller caller) {
        if (!caller.isCustomer()) {
            return SearchScopes.serviceTeam();
        }
        Customer customer = Customer.of(caller);
        boolean all = customer.roles().contains(Roles.PRIMARY_SERVICE_CONTACT);
        return SearchScopes.of(all ? customer.organisationId() : customer.id());
    }

    static boolean includes(Caller caller, UUID organisationId, Set<UUID> followers) {
        return PROJECTS.includes(caller, new Thing(organisationId, null, null, followers));
    }
}
