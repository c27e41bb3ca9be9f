package dev.porchlight.catalogue.request.commands;

import java.util.Map;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks again for what was rejected, withdrawn or not decided in time. */
public record ResubmitRequest(@TargetAggregateIdentifier UUID requestId, int edition, Map<String, Object> answers) {}
