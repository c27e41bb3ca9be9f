package dev.porchlight.catalogue.request.read;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.directory.Columns;
import dev.porchlight.directory.Known;
import dev.porchlight.platform.security.Caller;

/** The condition by which every query leaves out requests that a caller may not know of. */
public final class VisibleRequests {

    private static final Columns ROWS = Columns.organisation("t.organisation_id")
            .site("t.site_id")
            .owner("t.requester_id")
            .namedWhere("""
                    t.for_id = :knowPerson or exists (
                      select 1 from request_seat s where s.request_id = t.id and (s.person_id = :knowPerson or s.person_id in (
                        select a.person_id from stand_in a
                        where a.stand_in_id = :knowPerson and now() >= a.from_at and now() < a.until_at)))""");

    private VisibleRequests() {}

    public static Known to(Caller caller) {
        return MayKnow.OF_REQUESTS.by(caller, ROWS);
    }
}
