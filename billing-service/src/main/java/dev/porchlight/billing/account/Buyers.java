package dev.porchlight.billing.account;

import dev.porchlight.billing.account.events.AccountDetails;
import dev.porchlight.billing.settings.events.Party;
import dev.porchlight.directory.Directory;
import java.util.UUID;

/** Organisations as they stand on what they are billed by. */
public final class Buyers {

    private Buyers() {}

    /** By the name that was said for it; else by its own. */
    public static Party of(UUID organisationId, Accounts accounts, Directory directory) {
        AccountDetails account = accounts.of(organisationId);
        String name = account.name() != null
                ? account.name()
                : directory
                        .organisation(organisationId)
                        .map(Directory.Organisation::name)
                        .orElse("");
        return new Party(name, account.address(), account.vatNumber(), account.companyNumber(), null, null);
    }
}
