package dev.porchlight.catalogue.request.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Ends waiting, if it is still that round and its time is over. */
public record ExpireApproval(@TargetAggregateIdentifier UUID requestId, int part, int round) {}
