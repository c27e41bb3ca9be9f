package dev.porchlight.ticket.ticket.read;

import dev.porchlight.directory.Customer;
import dev.porchlight.directory.Visibility;
import dev.porchlight.platform.search.SearchScopes;
import dev.porchlight.platform.security.Caller;

/**
 * By whose words the caller's searches for tickets are corrected: customers', who see all their organisation's tickets, by
 * its words, and others' by those of the tickets that they requested. By any that they may not read they could ask for them.
 */
public final class SearchedBy {

    private SearchedBy() {}

    public static SearchScopes of(Caller caller) {
        if (!caller.isCustomer()) {
            return SearchScopes.serviceTeam();
        }
        Customer customer = Customer.of(caller);
        return SearchScopes.of(
                customer.visibility() == Visibility.ORGANISATION ? customer.organisationId() : customer.id());
    }
}
