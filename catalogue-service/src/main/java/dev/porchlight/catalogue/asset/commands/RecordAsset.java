package dev.porchlight.catalogue.asset.commands;

import dev.porchlight.catalogue.asset.events.AssetDetails;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says what an asset is like; registers it if it is not known. */
public record RecordAsset(@TargetAggregateIdentifier UUID assetId, UUID organisationId, AssetDetails details) {}
