package dev.porchlight.catalogue.request;

import dev.porchlight.directory.Directory;
import dev.porchlight.forms.Known;
import dev.porchlight.platform.security.Caller;
import java.util.UUID;

/** What somebody may refer to in answers. */
public interface Choosable {

    /** By this caller for this requester; files that wait, or belong to this request already. */
    Known by(Directory.Contact requester, UUID request, Caller caller);
}
