package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.request.Asking;
import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.catalogue.request.WhoIsAsked;
import dev.porchlight.catalogue.request.WhoIsAsked.AskedPart;
import dev.porchlight.forms.Answer;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.paging.Named;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class PreviewController {

    /**
     * What would be sent, and what would follow.
     *
     * @param review exactly what would be kept
     * @param parts what is asked for, and who would have to agree
     * @param total what it costs together; null if nothing has a price
     */
    record Preview(
            Named requester,
            Named beneficiary,
            List<Answer> review,
            List<AskedPart> parts,
            @Nullable Amount total) {}

    private final Asking asking;
    private final WhoIsAsked whoIsAsked;

    PreviewController(Asking asking, WhoIsAsked whoIsAsked) {
        this.asking = asking;
        this.whoIsAsked = whoIsAsked;
    }

    @PostMapping("/api/catalogue/items/{itemId}/preview")
    @Operation(
            summary = "See what would be sent and who would be asked",
            description = "Changes nothing. Answers are checked as when they are sent.")
    Preview preview(@PathVariable UUID itemId, @Valid @RequestBody WishBody body, Caller caller) {
        caller.requirePersonOr(MayKnow.WRITE);
        Asking.Prepared wish = asking.prepare(body.of(itemId), UUID.randomUUID(), caller);
        List<AskedPart> parts = wish.parts().stream()
                .map(part -> whoIsAsked.about(part, wish.requester(), wish.beneficiary()))
                .toList();
        return new Preview(
                new Named(wish.requester().id(), wish.requester().name()),
                new Named(wish.beneficiary().id(), wish.beneficiary().name()),
                wish.answers(),
                parts,
                total(wish));
    }

    /** Of several currencies there is no total. */
    private static @Nullable Amount total(Asking.Prepared wish) {
        List<Amount> prices = wish.parts().stream()
                .map(part -> part.price())
                .filter(Objects::nonNull)
                .toList();
        boolean oneCurrency = prices.stream().map(Amount::currency).distinct().count() == 1;
        return oneCurrency
                ? new Amount(
                        prices.stream().mapToLong(Amount::minorUnits).sum(),
                        prices.getFirst().currency())
                : null;
    }
}
