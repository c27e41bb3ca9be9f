package dev.porchlight.identity.crm.commands;

import dev.porchlight.identity.crm.events.CrmMapping;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says anew how organisations and contacts come from the CRM. */
public record ChangeCrmMapping(@TargetAggregateIdentifier UUID syncId, CrmMapping mapping) {}
