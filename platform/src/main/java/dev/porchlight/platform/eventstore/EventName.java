package dev.porchlight.platform.eventstore;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The public name of an event, version included, such as {@code porchlight.ticket.TicketAssigned.v1}. It is what the
 * store keeps and what Kafka carries; the Java class may move and be renamed freely.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    String value();
}
