package dev.porchlight.billing.quote.write;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import java.util.Set;
import java.util.function.Supplier;

/** Where a quote's content is a part of what was sent, what is wrong with it stands below {@code /content}. */
final class AtContent {

    private static final Set<String> OUTSIDE = Set.of("/organisationId", "/siteId", "/contactId", "/accountManagerId");

    private AtContent() {}

    static <T> T of(Supplier<T> action) {
        try {
            return action.get();
        } catch (InvalidInput invalid) {
            throw new InvalidInput(
                    invalid.errors().stream().map(AtContent::below).toList());
        }
    }

    private static FieldError below(FieldError error) {
        boolean outside = OUTSIDE.contains(error.pointer()) || !error.pointer().startsWith("/");
        return outside ? error : new FieldError("/content" + error.pointer(), error.message());
    }
}
