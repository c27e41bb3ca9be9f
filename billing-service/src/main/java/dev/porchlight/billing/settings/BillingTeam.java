package dev.porchlight.billing.settings;

import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.security.Caller;
import java.util.Set;

/** Who at the MSP does what with money. Machines need the scope {@value #WRITE}. */
public final class BillingTeam {

    public static final String READ = "billing:read";
    public static final String WRITE = "billing:write";

    private static final Set<String> BILLING = Set.of("billing", "administrator");
    private static final Set<String> SELLING = Set.of("account-manager", "billing", "administrator");

    private BillingTeam() {}

    /** Lets those pass who issue invoices, take payments and change settings. */
    public static void require(Caller by) {
        require(by, BILLING, "Only billing can do this.");
    }

    /** Lets those pass who write and send quotes. */
    public static void requireSelling(Caller by) {
        require(by, SELLING, "Only account managers and billing can do this.");
    }

    /** Whether the caller may send quotes and all that goes with it. */
    public static boolean sells(Caller by) {
        return mayAs(by, SELLING);
    }

    /** Whether the caller may issue invoices and all that goes with it. */
    public static boolean bills(Caller by) {
        return mayAs(by, BILLING);
    }

    private static void require(Caller by, Set<String> roles, String otherwise) {
        if (!mayAs(by, roles)) {
            throw new NotAllowed(otherwise);
        }
    }

    private static boolean mayAs(Caller by, Set<String> roles) {
        return switch (by.kind()) {
            case AGENT -> by.roles().stream().anyMatch(roles::contains);
            case MACHINE -> by.scopes().contains(WRITE);
            case SYSTEM -> true;
            case CUSTOMER -> false;
        };
    }
}
