package dev.porchlight.catalogue.request;

import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Thing;
import dev.porchlight.directory.WhoMayKnow;
import dev.porchlight.platform.security.Caller;
import java.util.Set;

/** For whom somebody may ask: people of the same organisation, as far as the requester sees what is asked for there. */
final class Reach {

    private static final WhoMayKnow OF_COLLEAGUES = WhoMayKnow.agents().byVisibility();

    private Reach() {}

    static boolean includes(Caller by, Directory.Contact requester, Directory.Contact person) {
        if (!person.organisationId().equals(requester.organisationId())) {
            return false;
        }
        Thing colleague = new Thing(person.organisationId(), person.siteId(), person.id(), Set.of());
        return !by.isCustomer() || OF_COLLEAGUES.includes(requester, colleague);
    }
}
