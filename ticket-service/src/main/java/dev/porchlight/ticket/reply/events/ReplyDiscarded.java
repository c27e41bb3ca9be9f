package dev.porchlight.ticket.reply.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/** A prepared reply is not offered any more. */
@EventName("porchlight.ticket.ReplyDiscarded.v1")
public record ReplyDiscarded(UUID replyId) {}
