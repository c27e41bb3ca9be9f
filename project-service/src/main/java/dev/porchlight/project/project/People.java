package dev.porchlight.project.project;

import dev.porchlight.directory.Directory;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Holds whom and what a command names against the directory. */
record People(Directory directory, UUID organisationId) {

    void require(UUID siteId, UUID managerId, List<UUID> followerIds) {
        if (directory.organisation(organisationId).isEmpty()) {
            throw new InvalidInput("/organisationId", "is not an organisation we know");
        }
        boolean elsewhere = siteId != null
                && directory
                        .site(siteId)
                        .filter(site -> site.organisationId().equals(organisationId))
                        .isEmpty();
        if (elsewhere) {
            throw new InvalidInput("/siteId", "is not a site of this organisation");
        }
        if (managerId != null && !directory.isAgent(managerId)) {
            throw new InvalidInput("/managerId", "is not an agent of the service team");
        }
        requireColleagues("/followerIds", followerIds);
    }

    void requireColleagues(String pointer, List<UUID> ids) {
        Set<UUID> known = ids.isEmpty() ? Set.of() : directory.colleagues(organisationId, ids);
        for (int i = 0; i < ids.size(); i++) {
            if (!known.contains(ids.get(i))) {
                throw new InvalidInput(pointer + "/" + i, "is not somebody at this organisation");
            }
        }
    }
}
