package dev.porchlight.billing.contract.commands;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

public record GiveBackCharges(@TargetAggregateIdentifier UUID contractId, UUID invoiceId) {}
