package dev.porchlight.identity.provider;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.identity.provider.commands.ChangeProvider;
import dev.porchlight.identity.provider.commands.ChangeProviderLogo;
import dev.porchlight.identity.provider.events.ProviderChanged;
import dev.porchlight.identity.provider.events.ProviderDetails;
import dev.porchlight.identity.provider.events.ProviderLogoChanged;
import dev.porchlight.identity.provider.events.ProviderLogoChanged.Logo;
import dev.porchlight.platform.security.Caller;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Who runs this portal. There is one. Saying what holds already changes nothing. */
@Aggregate
public class Provider {

    public static final UUID ID = UUID.fromString("a1111111-0000-4000-8000-000000000001");

    @AggregateIdentifier
    private UUID id;

    private ProviderDetails details;
    private Logo logo;

    /** For Axon, which folds the events into it. */
    protected Provider() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void change(ChangeProvider command, Caller by) {
        by.requireRole("administrator");
        if (!command.provider().equals(details)) {
            apply(new ProviderChanged(command.providerId(), command.provider()));
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void changeLogo(ChangeProviderLogo command, Caller by) {
        by.requireRole("administrator");
        if (!Objects.equals(command.logo(), logo)) {
            apply(new ProviderLogoChanged(command.providerId(), command.logo()));
        }
    }

    @EventSourcingHandler
    void on(ProviderChanged event) {
        id = event.providerId();
        details = event.provider();
    }

    @EventSourcingHandler
    void on(ProviderLogoChanged event) {
        id = event.providerId();
        logo = event.logo();
    }
}
