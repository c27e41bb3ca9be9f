package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.request.commands.Wish;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody asks for, as it is sent. */
record WishBody(
        @Schema(description = "For agents and machines: who asks") @Nullable
        UUID requesterId,

        @Schema(description = "Whom it is for; left out: the requester") @Nullable
        UUID forId,

        @Schema(description = "The edition of the form that was answered") @NotNull(message = "is required")
        Integer edition,

        @Schema(
                description =
                        "By question: text, number, true or false, 2026-05-12, an amount in minor units, an id, or a"
                                + " list of such where several can be given. Left out is the default, null is none.")
        @NotNull(message = "is required")
        Map<String, @Nullable Object> answers) {

    Wish of(UUID item) {
        return new Wish(item, requesterId, forId, edition, answers);
    }
}
