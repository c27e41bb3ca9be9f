package dev.porchlight.ticket.view.commands;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Names a filter, or changes one that has a name. */
public record SaveView(
        @TargetAggregateIdentifier UUID viewId, String name, Map<String, String> filter, boolean shared) {}
