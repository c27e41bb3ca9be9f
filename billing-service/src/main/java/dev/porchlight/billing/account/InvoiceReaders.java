package dev.porchlight.billing.account;

import dev.porchlight.billing.settings.BillingTeam;
import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Roles;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Who sees an organisation's invoices: its primary service contacts, its billing contacts, those whom the MSP extends
 * them to, and the service team. To its other people that is said; for people elsewhere they do not exist.
 */
@Component
public class InvoiceReaders {

    private static final WhoMayKnow INVOICES = WhoMayKnow.agents()
            .machines(BillingTeam.READ, BillingTeam.WRITE)
            .contacts(Roles.PRIMARY_SERVICE_CONTACT, Roles.BILLING_CONTACT)
            .named();

    private final Accounts accounts;

    public InvoiceReaders(Accounts accounts) {
        this.accounts = accounts;
    }

    public boolean include(Caller caller, UUID organisationId) {
        // To whom they were extended is asked for customers only: agents and machines see all or none.
        return INVOICES.includes(caller, caller.isCustomer() ? thing(organisationId) : Thing.of(organisationId));
    }

    /** Whether a contact would see them, to be told of them. */
    public boolean include(Directory.Contact contact) {
        return INVOICES.includes(contact, thing(contact.organisationId()));
    }

    /**
     * @throws NotFound to people of another organisation
     * @throws NotAllowed to the organisation's own people, and to agents and machines, who may not see them
     */
    public void require(Caller caller, UUID organisationId) {
        if (caller.isCustomer() && !organisationId.equals(caller.organisationId())) {
            throw new NotFound();
        }
        if (!include(caller, organisationId)) {
            throw new NotAllowed(
                    "Invoices and contracts are for your primary service contact and billing contact. Ask them, or us.");
        }
    }

    /** The same for lists: a customer asks for those of their own organisation. */
    public Known of(Caller caller, String organisationColumn) {
        if (caller.isCustomer()) {
            require(caller, caller.organisationId());
        } else {
            caller.requireAgentOr(caller.scopes().contains(BillingTeam.WRITE) ? BillingTeam.WRITE : BillingTeam.READ);
        }
        return INVOICES.by(
                caller,
                Columns.organisation(organisationColumn).namedWhere(organisationColumn + " = :knowOrganisation"));
    }

    /**
     * The scope of the words of an organisation's invoices. Not the organisation itself: others of its people read other
     * documents, whose searches would be corrected by these words.
     */
    public static UUID wordsOf(UUID organisationId) {
        return UUID.nameUUIDFromBytes(("invoices of " + organisationId).getBytes(StandardCharsets.UTF_8));
    }

    private Thing thing(UUID organisationId) {
        return new Thing(organisationId, null, null, accounts.extendedTo(organisationId));
    }
}
