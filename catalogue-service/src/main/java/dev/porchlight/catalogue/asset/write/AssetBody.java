package dev.porchlight.catalogue.asset.write;

import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.catalogue.asset.events.AssetStatus;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An asset as it is sent. */
record AssetBody(
        @NotNull(message = "is required") UUID organisationId,
        @NotNull(message = "is required") UUID typeId,

        @Schema(description = "Once in its organisation; left out, a new one is given")
        @Size(max = 60, message = "must have at most 60 characters")
        @Nullable
        String number,

        @Nullable UUID siteId,
        @Nullable UUID ownerId,

        @Size(max = 100, message = "must have at most 100 characters") @Nullable
        String serial,

        @Schema(description = "At most three, by the meaning that the type gives them")
        @Size(max = 3, message = "must be at most 3")
        @Nullable
        List<@NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters") String>
                keyFields,

        @Schema(description = "in-use if not said") @Nullable
        AssetStatus status,

        @Nullable LocalDate warrantyUntil,
        @Nullable LocalDate licenceUntil) {

    AssetDetails details(String numberIfNone, String externalId) {
        return new AssetDetails(
                typeId,
                number == null || number.isBlank() ? numberIfNone : PlainText.line("/number", number),
                siteId,
                ownerId,
                serial == null || serial.isBlank() ? null : PlainText.line("/serial", serial),
                keyFields == null
                        ? List.of()
                        : keyFields.stream().map(String::strip).toList(),
                status == null ? AssetStatus.IN_USE : status,
                warrantyUntil,
                licenceUntil,
                externalId);
    }
}
