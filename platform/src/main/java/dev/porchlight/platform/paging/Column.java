package dev.porchlight.platform.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a record's component where a list's query finds it, and by what the list is sorted that is sorted by it. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {

    /** SQL of the value; of a {@link Named}, of its name. */
    String value();

    /** SQL of the id of a {@link Named}. */
    String id() default "";

    /** SQL of what is sorted by, if it may be; it must never be null. */
    String sort() default "";

    /** The SQL type of what is sorted by, where the component's own does not say it. */
    String type() default "";
}
