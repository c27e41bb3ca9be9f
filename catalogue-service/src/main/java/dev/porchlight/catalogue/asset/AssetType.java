package dev.porchlight.catalogue.asset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.porchlight.catalogue.asset.commands.DefineAssetType;
import dev.porchlight.catalogue.asset.events.AssetTypeDefined;
import dev.porchlight.platform.security.Caller;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;

/** Decides about a kind of asset. */
@Aggregate
class AssetType {

    @AggregateIdentifier
    private UUID id;

    private String name;
    private List<String> keyFields;

    /** For Axon, which folds the events into it. */
    protected AssetType() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(DefineAssetType command, Caller by, Assets assets) {
        by.requireAgentOr(MayKnowAsset.WRITE);
        if (command.name().equals(name) && command.keyFields().equals(keyFields)) {
            return;
        }
        if (assets.typeCalled(command.name())
                .filter(other -> !other.equals(command.typeId()))
                .isPresent()) {
            throw new AssetTypeNameAlreadyUsed();
        }
        apply(new AssetTypeDefined(command.typeId(), command.name(), command.keyFields()));
    }

    @EventSourcingHandler
    void on(AssetTypeDefined event) {
        id = event.typeId();
        name = event.name();
        keyFields = event.keyFields();
    }
}
