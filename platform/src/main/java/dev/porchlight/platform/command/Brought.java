package dev.porchlight.platform.command;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One of many things that another system brings at once, each for itself.
 *
 * @param externalId what that system calls it
 * @param command what is to be done; null if that cannot even be read
 * @param errors why it was refused; none if it was not
 */
public record Brought<C>(String externalId, @Nullable C command, List<FieldError> errors) {

    /** What is wrong with it is wrong with this one only. */
    public static <C> Brought<C> read(String externalId, Supplier<C> reading) {
        try {
            return new Brought<>(externalId, reading.get(), List.of());
        } catch (InvalidInput invalid) {
            return new Brought<>(externalId, null, invalid.errors());
        }
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    Brought<C> refused(List<FieldError> why) {
        return new Brought<>(externalId, command, why);
    }
}
