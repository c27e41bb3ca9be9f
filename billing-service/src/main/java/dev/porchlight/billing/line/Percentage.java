package dev.porchlight.billing.line;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A part of a hundred, as decimal text, with at most two decimals. */
@Size(max = 24, message = "is too long")
@Digits(integer = 3, fraction = 2, message = "must be a percentage with at most 2 decimals")
@PositiveOrZero(message = "cannot be negative")
@DecimalMax(value = "100", message = "cannot be more than 100")
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
public @interface Percentage {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
