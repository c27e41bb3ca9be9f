package dev.porchlight.identity.contact;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.util.Collection;
import java.util.UUID;

/**
 * What somebody may do to contacts: the service team everything; a Primary Service Contact what concerns their own
 * people, never beyond what they hold themselves, and never to themselves; others nothing.
 */
final class Authority {

    private static final String PRIMARY = ContactRole.PRIMARY_SERVICE_CONTACT.word();

    private final Caller caller;

    private Authority(Caller caller) {
        this.caller = caller;
    }

    /** @throws NotFound for another organisation's, which is not there for them */
    static Authority of(Caller caller, UUID organisationId) {
        if (!caller.isCustomerWith(PRIMARY)) {
            caller.requireAgentOr("organisations:write");
        } else if (!organisationId.equals(caller.organisationId())) {
            throw new NotFound();
        }
        return new Authority(caller);
    }

    void requireRights(Collection<String> roles, String visibility) {
        if (caller.isCustomer() && !(holds(roles) && sees(visibility))) {
            throw new NotAllowed("You can give only what you may do and see yourself. Ask us for more.");
        }
    }

    /** Somebody who may do more than they must not be changed by them, and neither must they themselves. */
    void requireOver(UUID contactId, Collection<String> roles, String visibility) {
        if (caller.isCustomer() && caller.id().equals(contactId.toString())) {
            throw new NotAllowed("You cannot do this to yourself. Ask us to do it.");
        }
        if (caller.isCustomer() && !(holds(roles) && sees(visibility))) {
            throw new NotAllowed("This person may do or see more than you. Ask us to do it.");
        }
    }

    /** Whoever reads a person's mail can become that person. */
    void requireServiceTeam() {
        requireServiceTeam("Ask us to change an email address: it is how somebody signs in.");
    }

    /** @param otherwise what a customer is told */
    void requireServiceTeam(String otherwise) {
        if (caller.isCustomer()) {
            throw new NotAllowed(otherwise);
        }
    }

    /** To be a user is in every role. */
    private boolean holds(Collection<String> roles) {
        return roles.stream().allMatch(role -> role.equals(ContactRole.USER.word()) || caller.hasRole(role));
    }

    private boolean sees(String visibility) {
        TicketVisibility own = TicketVisibility.of(caller.claim("ticket_visibility", TicketVisibility.OWN.word()));
        return TicketVisibility.of(visibility).compareTo(own) <= 0;
    }
}
