package dev.porchlight.knowledge.directory;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Which organisations there are. */
public interface Organisations {

    /** Those of the given ids that are organisations. */
    Set<UUID> known(Collection<UUID> ids);

    /** Those that are called so, in whatever case; several may share a name. */
    Set<UUID> called(String name);
}
