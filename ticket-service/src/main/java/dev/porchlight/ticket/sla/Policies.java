package dev.porchlight.ticket.sla;

import dev.porchlight.ticket.sla.events.SlaPolicyDefined;
import java.util.Optional;
import java.util.UUID;

/** Which policy holds for whom. Never behind: what was just changed is known. */
public interface Policies {

    /** That which names a contract of the organisation that runs today, or else the organisation, or else the standard. */
    Optional<SlaPolicyDefined> of(UUID organisation);
}
