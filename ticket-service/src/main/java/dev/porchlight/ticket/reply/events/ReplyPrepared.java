package dev.porchlight.ticket.reply.events;

import dev.porchlight.platform.eventstore.EventName;
import java.util.UUID;

/**
 * This is all that now holds of a prepared reply, be it new or changed.
 *
 * @param text rich text, with placeholders such as {@code {requester}}
 */
@EventName("porchlight.ticket.ReplyPrepared.v1")
public record ReplyPrepared(UUID replyId, String name, String text) {}
