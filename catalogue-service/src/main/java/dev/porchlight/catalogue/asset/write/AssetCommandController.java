package dev.porchlight.catalogue.asset.write;

import dev.porchlight.catalogue.asset.AssetIds;
import dev.porchlight.catalogue.asset.MayKnowAsset;
import dev.porchlight.catalogue.asset.commands.DefineAssetType;
import dev.porchlight.catalogue.asset.commands.RecordAsset;
import dev.porchlight.catalogue.asset.events.AssetDetails;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Assets")
class AssetCommandController {

    record AssetTypeBody(
            @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
            String name,

            @Schema(description = "What its key fields mean")
            @Size(max = 3, message = "must be at most 3")
            @NotNull(message = "is required")
            List<@NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters") String>
                    keyFields) {}

    record Recorded(UUID id, String number) {}

    private final Commands commands;
    private final AssetNumbers numbers;
    private final AssetIds ids;
    private final JdbcClient jdbc;

    AssetCommandController(Commands commands, AssetNumbers numbers, AssetIds ids, JdbcClient jdbc) {
        this.commands = commands;
        this.numbers = numbers;
        this.ids = ids;
        this.jdbc = jdbc;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr(MayKnowAsset.WRITE);
    }

    @PostMapping("/api/asset-types")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a kind of asset")
    Map<String, UUID> addType(@Valid @RequestBody AssetTypeBody body, Caller caller) {
        UUID id = UUID.randomUUID();
        define(id, body, caller);
        return Map.of("id", id);
    }

    @PutMapping("/api/asset-types/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say anew what a kind of asset is", description = "One that is not known is added.")
    void define(@PathVariable UUID id, @Valid @RequestBody AssetTypeBody body, Caller caller) {
        commands.send(
                new DefineAssetType(id, PlainText.line("/name", body.name()), List.copyOf(body.keyFields())), caller);
    }

    @PostMapping("/api/assets")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Register an asset")
    Recorded register(@Valid @RequestBody AssetBody body, Caller caller) {
        return record(UUID.randomUUID(), body, null, caller);
    }

    @PutMapping("/api/assets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say anew all there is to say of an asset")
    void change(@PathVariable UUID id, @Valid @RequestBody AssetBody body, Caller caller) {
        String external = jdbc.sql("select coalesce(external_id, '') from asset where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElseThrow(NotFound::new);
        record(id, body, external.isEmpty() ? null : external, caller);
    }

    @PutMapping("/api/assets/by-external-id/{externalId}")
    @Operation(
            summary = "Say what an asset is like, by what another system calls it",
            description = "One that is not known is registered. The same again changes nothing.")
    Recorded put(@PathVariable String externalId, @Valid @RequestBody AssetBody body, Caller caller) {
        if (externalId.length() > 200) {
            throw new InvalidInput("externalId", "must have at most 200 characters");
        }
        UUID id = ids.of(externalId);
        return record(id, body, externalId, caller);
    }

    private Recorded record(UUID id, AssetBody body, String externalId, Caller caller) {
        AssetDetails details = body.details(numbers.of(id, body), externalId);
        commands.send(new RecordAsset(id, body.organisationId(), details), caller);
        return new Recorded(id, details.number());
    }
}
