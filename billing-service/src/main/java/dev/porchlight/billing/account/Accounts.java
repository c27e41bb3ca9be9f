package dev.porchlight.billing.account;

import dev.porchlight.billing.account.events.AccountDetails;
import java.util.Set;
import java.util.UUID;

/** How organisations are billed, as commands are decided by it: never behind. */
public interface Accounts {

    /** Nothing in particular, if nothing was said. */
    AccountDetails of(UUID organisationId);

    /** The contacts to whom an organisation's invoices were extended. */
    Set<UUID> extendedTo(UUID organisationId);
}
