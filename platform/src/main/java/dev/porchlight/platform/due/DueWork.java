package dev.porchlight.platform.due;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a bean's method that does due work of a kind. It takes the payload that was {@linkplain Due#put put}, or a
 * {@link DueBatch} of such.
 *
 * <p>A sentence that refuses it ({@code RuleBroken}, {@code NotFound}, {@code NotAllowed}, {@code InvalidInput}) ends the
 * work; it is noted and not tried again. After any other exception it is tried again, at first after a quarter of a
 * second, then ever less often, hourly at the least. {@link NotNow} says that there is no use in trying just now.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface DueWork {

    /** The kind, such as {@code quote-expiry}. */
    String value();

    /**
     * Whether the work calls somebody outside of this database. Such work runs in no transaction, and may be done twice
     * when a worker dies. All other work runs in the transaction that notes it as done, and so is done once in effect.
     */
    boolean outside() default false;

    /** How much of it is done at the same time, on each replica. */
    int threads() default 2;

    /** How many are taken at once: more than one where the work is short or a {@link DueBatch} spares something. */
    int atOnce() default 1;

    /** After how many failures it is given up, for a person to look at. By default this is about half a day. */
    int tries() default 25;
}
