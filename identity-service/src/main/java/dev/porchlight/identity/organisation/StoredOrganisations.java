package dev.porchlight.identity.organisation;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.springframework.stereotype.Component;

/** Reads organisations from the event store, within the command that asks. */
@Component
class StoredOrganisations implements Organisations {

    private final Configuration axon;

    StoredOrganisations(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public Optional<Set<UUID>> sitesOf(UUID organisationId) {
        try {
            return Optional.of(axon.repository(Organisation.class)
                    .load(organisationId.toString())
                    .invoke(Organisation::sites));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
