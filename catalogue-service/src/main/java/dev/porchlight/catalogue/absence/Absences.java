package dev.porchlight.catalogue.absence;

import dev.porchlight.approvals.Absence;
import dev.porchlight.approvals.StandIns;
import java.util.List;
import java.util.UUID;

/** Who is away, now and later. */
public interface Absences {

    /** All that is to come or going on at an organisation. No other is said there until the transaction has ended. */
    List<Absence> of(UUID organisationId);

    /** Who stands in for whom at an organisation at this moment. */
    StandIns now(UUID organisationId);

    /** The absences at an organisation at this moment. */
    List<Absence> goingOn(UUID organisationId);
}
