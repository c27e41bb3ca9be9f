package dev.porchlight.catalogue.asset.commands;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Adds a kind of asset, or says anew what it is. */
public record DefineAssetType(@TargetAggregateIdentifier UUID typeId, String name, List<String> keyFields) {}
