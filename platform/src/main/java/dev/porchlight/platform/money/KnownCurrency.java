package dev.porchlight.platform.money;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.joda.money.CurrencyUnit;
import org.joda.money.IllegalCurrencyException;

/** The text is the code of a currency that people pay in. Null is left to {@code @NotNull}. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownCurrency.Check.class)
public @interface KnownCurrency {

    String message() default "is not a currency we know";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Pseudo-currencies, such as gold, have no minor unit and are none. */
    final class Check implements ConstraintValidator<KnownCurrency, String> {

        @Override
        public boolean isValid(String code, ConstraintValidatorContext context) {
            if (code == null) {
                return true;
            }
            try {
                return !CurrencyUnit.of(code).isPseudoCurrency();
            } catch (IllegalCurrencyException e) {
                return false;
            }
        }
    }
}
