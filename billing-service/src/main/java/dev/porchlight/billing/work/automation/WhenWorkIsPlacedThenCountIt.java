package dev.porchlight.billing.work.automation;

import dev.porchlight.billing.contract.commands.SettleWork;
import dev.porchlight.billing.work.events.Placed;
import dev.porchlight.billing.work.events.WorkNoted;
import dev.porchlight.billing.work.events.WorkPlaced;
import dev.porchlight.billing.work.events.WorkRemoved;
import dev.porchlight.platform.reaction.Reaction;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Has the contract where it counts, and the one where it counted before, count of it what is to be counted. Each looks at
 * the work as it is by then: so it does not matter in which order they come.
 */
@Component
class WhenWorkIsPlacedThenCountIt {

    @Reaction("porchlight.billing.WorkNoted.v1")
    List<SettleWork> on(WorkNoted event) {
        return settle(event.entryId(), event.before(), event.placed());
    }

    @Reaction("porchlight.billing.WorkPlaced.v1")
    List<SettleWork> on(WorkPlaced event) {
        return settle(event.entryId(), event.before(), event.placed());
    }

    @Reaction("porchlight.billing.WorkRemoved.v1")
    List<SettleWork> on(WorkRemoved event) {
        return settle(event.entryId(), event.before(), null);
    }

    /** Always in the same order of contracts, so that two never wait for each other. */
    private static List<SettleWork> settle(UUID entry, Placed before, Placed now) {
        return Stream.of(before, now)
                .filter(Objects::nonNull)
                .map(Placed::contractId)
                .distinct()
                .sorted()
                .map(contract -> new SettleWork(contract, entry))
                .toList();
    }
}
