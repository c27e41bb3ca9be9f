package dev.porchlight.platform.reaction;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the method of a {@code When…Then…} bean that answers an event with commands: {@code OpenTicket on(QuoteAccepted
 * event)} or {@code List<CloseTask> on(ProjectClosed event, Envelope envelope)}. The first parameter is a record with the
 * fields that are used. It returns a command, a collection of commands, or null if nothing follows; the system carries
 * them out, all or none.
 *
 * <p>The method may ask this service's tables, and may be asked again when something failed. A command that a rule
 * refuses ends the reaction, which is noted and not tried again. Reactions to several events have no order: what it
 * depends on is for the command to ask.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reaction {

    /** The event's public name, such as {@code porchlight.billing.QuoteAccepted.v1}. Its second word names the service. */
    String value();

    /**
     * What it is known by in the database, where it is not the class's name: the name that the class had before, for under
     * another name it would begin anew.
     */
    String name() default "";
}
