package dev.porchlight.ticket.rule.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A rule for new tickets holds no more. */
@EventName("porchlight.ticket.AssignmentRuleDropped.v1")
public record AssignmentRuleDropped(UUID ruleId) {}
