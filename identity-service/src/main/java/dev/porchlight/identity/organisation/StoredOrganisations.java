package dev.porchlight.identity.organisation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Reads organisations from the event store, within the command that asks. */
@Component
class StoredOrganisations implements Organisations {

    private static final ScopedValue<Map<UUID, Optional<Set<UUID>>>> REMEMBERED = ScopedValue.newInstance();

    private final Configuration axon;

    StoredOrganisations(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public <T> T remembered(Supplier<T> action) {
        return ScopedValue.where(REMEMBERED, new HashMap<>()).call(action::get);
    }

    @Override
    public Optional<Set<UUID>> sitesOf(UUID organisationId) {
        return REMEMBERED.isBound()
                ? REMEMBERED.get().computeIfAbsent(organisationId, this::load)
                : load(organisationId);
    }

    private Optional<Set<UUID>> load(UUID organisationId) {
        try {
            return Optional.of(axon.repository(Organisation.class)
                    .load(organisationId.toString())
                    .invoke(Organisation::sites));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
