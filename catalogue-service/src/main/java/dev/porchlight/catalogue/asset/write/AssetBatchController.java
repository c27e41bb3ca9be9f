package dev.porchlight.catalogue.asset.write;

import dev.porchlight.catalogue.asset.AssetIds;
import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.platform.command.Brought;
import dev.porchlight.platform.command.Together;
import dev.porchlight.platform.problem.InvalidInput.FieldError;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Assets of another system, many at a time. */
@RestController
@Tag(name = "Assets")
class AssetBatchController {

    record BatchItem(
            @NotNull(message = "is required") @Size(min = 1, max = 200, message = "must be 1 to 200 characters")
            String externalId,

            @NotNull(message = "is required") @Valid AssetBody asset) {}

    record AssetBatch(
            @NotNull(message = "is required") @Size(min = 1, max = 500, message = "must be 1 to 500 assets")
            List<@NotNull(message = "is required") @Valid BatchItem> assets) {}

    /**
     * What became of one.
     *
     * @param id of the asset here; null if it was refused
     * @param errors why it was refused
     */
    record AssetOutcome(
            String externalId,
            @Nullable UUID id,

            @Schema(allowableValues = {"recorded", "refused"})
            String outcome,

            List<FieldError> errors) {}

    private final Together together;
    private final AssetNumbers numbers;
    private final AssetIds ids;

    AssetBatchController(Together together, AssetNumbers numbers, AssetIds ids) {
        this.together = together;
        this.numbers = numbers;
        this.ids = ids;
    }

    @PostMapping("/api/assets/batches")
    @ResponseStatus(HttpStatus.OK)
    @Operation(
            summary = "Say what up to 500 assets are like, by what another system calls them",
            description = "Each for itself: the answer says of each whether it was recorded, or why it was refused."
                    + " The same again changes nothing.")
    List<AssetOutcome> record(@Valid @RequestBody AssetBatch batch, Caller caller) {
        caller.requireAgentOr(MayKnowAsset.WRITE);
        List<Brought<RecordAsset>> brought = batch.assets().stream()
                .map(item -> Brought.read(item.externalId(), () -> command(item)))
                .toList();
        return together.send(brought, caller).stream()
                .map(AssetBatchController::outcome)
                .toList();
    }

    private RecordAsset command(BatchItem item) {
        UUID id = ids.of(item.externalId());
        AssetBody asset = item.asset();
        return new RecordAsset(id, asset.organisationId(), asset.details(numbers.of(id, asset), item.externalId()));
    }

    private static AssetOutcome outcome(Brought<RecordAsset> asset) {
        return asset.isRefused()
                ? new AssetOutcome(asset.externalId(), null, "refused", asset.errors())
                : new AssetOutcome(asset.externalId(), asset.command().assetId(), "recorded", List.of());
    }
}
