package dev.porchlight.ticket.outage;

import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.security.Caller;

/** Which outages somebody may know of. Customers: those that affect their organisation; no other exists for them. */
public final class WhoIsAffected {

    private static final WhoMayKnow OUTAGES =
            WhoMayKnow.agents().machines("tickets:read", "tickets:write").organisation();

    private static final Columns ROWS = Columns.organisationWhere("o.everybody or exists ("
            + "select from outage_organisation a where a.outage_id = o.id and a.organisation_id = :knowOrganisation)");

    private WhoIsAffected() {}

    /** What the caller may read, as a condition on {@code outage o}. */
    public static Known by(Caller caller) {
        caller.requirePersonOr("tickets:read");
        return OUTAGES.by(caller, ROWS);
    }

    static boolean includes(Caller caller, Thing outage) {
        return OUTAGES.includes(caller, outage);
    }
}
