package dev.porchlight.platform.inbox;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean's method that deals with an event of another service: {@code void on(TicketOpened event)} or
 * {@code void on(TicketOpened event, Envelope envelope)}. The first parameter is this service's own record, with only
 * the fields it uses.
 *
 * <p>The method runs in the transaction that also records the event as dealt with: what it writes to the database
 * happens once. Events of one aggregate come in their order.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Incoming {

    /**
     * The event's public name, such as {@code porchlight.ticket.TicketOpened.v1}. Its second word names the topic. A
     * method may deal with several kinds of event if all it uses of them is the same. Without a name the bean is asked,
     * which is an {@link IncomingTypes}.
     */
    String[] value() default {};
}
