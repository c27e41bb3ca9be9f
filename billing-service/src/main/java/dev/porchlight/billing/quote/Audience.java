package dev.porchlight.billing.quote;

import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;
import java.util.Set;
import java.util.UUID;

/**
 * Who may know of a quote: whom it is for, those at their organisation who answer for what it buys, and the service
 * team. Customers know of none that was not sent.
 */
public final class Audience {

    private static final Set<String> ANSWERING =
            Set.of(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT, Roles.APPROVER);

    private static final WhoMayKnow QUOTES = WhoMayKnow.agents()
            .machines(BillingTeam.READ, BillingTeam.WRITE)
            .owner()
            .contacts(ANSWERING.toArray(String[]::new));

    private static final Columns ROWS =
            Columns.organisation("t.organisation_id").owner("t.contact_id");

    private Audience() {}

    public static boolean includes(Caller caller, UUID organisationId, UUID contactId) {
        return QUOTES.includes(caller, new Thing(organisationId, null, contactId, Set.of()));
    }

    /** The condition on {@code quote t} under which the caller may know of it. */
    public static Known of(Caller caller) {
        Known known = QUOTES.by(caller, ROWS);
        return caller.isCustomer()
                ? new Known("t.version_sent > 0 and (" + known.condition() + ")", known.bound(), known.parameters())
                : known;
    }

    /** Whose words correct the caller's searches: those of quotes that they may know of. */
    public static SearchScopes wordsOf(Caller caller) {
        if (!caller.isCustomer()) {
            return SearchScopes.serviceTeam();
        }
        boolean ofOrganisation = ANSWERING.stream().anyMatch(caller::hasRole);
        return ofOrganisation
                ? SearchScopes.of(caller.personId(), caller.organisationId())
                : SearchScopes.of(caller.personId());
    }
}
