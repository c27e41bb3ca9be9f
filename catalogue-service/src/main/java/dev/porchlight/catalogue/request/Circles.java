package dev.porchlight.catalogue.request;

import dev.porchlight.approvals.Approvers;
import dev.porchlight.approvals.Quorum;
import dev.porchlight.approvals.Round;
import dev.porchlight.approvals.Rule;
import dev.porchlight.approvals.Verdict;
import dev.porchlight.catalogue.request.events.CircleKind;
import dev.porchlight.directory.Directory;
import dev.porchlight.directory.Roles;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds who decides when a step opens. Whoever is asked is somebody at the organisation, or else the service team. */
@Component
class Circles {

    private final Directory directory;

    Circles(Directory directory) {
        this.directory = directory;
    }

    /** Those whom the rule names; if too few of them can decide, the Primary Service Contacts; else the service team. */
    Circle of(Rule.ApprovalStep step, UUID organisation, Set<UUID> parties) {
        Round byRule = Round.open(step.quorum(), members(step.approvers(), organisation), parties);
        return byRule.verdict() == Verdict.OPEN
                ? new Circle(step.quorum(), byRule.seats(), CircleKind.BY_RULE)
                : fallback(organisation, parties, CircleKind.BY_RULE);
    }

    /** Whom to ask when too few are left of such a circle. */
    Circle fallback(UUID organisation, Set<UUID> parties, CircleKind emptied) {
        Round primary = Round.open(
                Quorum.ANY, members(Approvers.withRole(Roles.PRIMARY_SERVICE_CONTACT), organisation), parties);
        return emptied == CircleKind.BY_RULE && primary.verdict() == Verdict.OPEN
                ? new Circle(Quorum.ANY, primary.seats(), CircleKind.PRIMARY_SERVICE_CONTACTS)
                : new Circle(Quorum.ANY, List.of(), CircleKind.SERVICE_TEAM);
    }

    private List<UUID> members(Approvers approvers, UUID organisation) {
        if (approvers.role() != null) {
            return directory.contacts(organisation, approvers.role()).stream()
                    .map(Directory.Contact::id)
                    .toList();
        }
        Set<UUID> there = directory.colleagues(organisation, approvers.people());
        return approvers.people().stream().filter(there::contains).toList();
    }
}
