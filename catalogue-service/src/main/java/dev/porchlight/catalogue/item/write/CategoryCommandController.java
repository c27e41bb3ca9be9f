package dev.porchlight.catalogue.item.write;

import dev.porchlight.catalogue.item.commands.AddCategory;
import dev.porchlight.catalogue.item.commands.ChangeCategory;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogue/categories")
@Tag(name = "Keeping the catalogue")
class CategoryCommandController {

    record CategoryBody(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @Min(value = 0, message = "must be 0 to 1000") @Max(value = 1000, message = "must be 0 to 1000")
            int position,

            @Schema(description = "What its name is in other languages: by language, by the name") @Nullable
            Map<String, Map<String, String>> translations) {}

    record Added(UUID id) {}

    private final Commands commands;

    CategoryCommandController(Commands commands) {
        this.commands = commands;
    }

    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("catalogue:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a category")
    Added add(@Valid @RequestBody CategoryBody body, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        String name = PlainText.line("/name", body.name());
        commands.send(new AddCategory(added.id(), name, body.position(), body.translations()), caller);
        return added;
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Name a category otherwise, or move it")
    void change(@PathVariable UUID id, @Valid @RequestBody CategoryBody body, Caller caller) {
        String name = PlainText.line("/name", body.name());
        commands.send(new ChangeCategory(id, name, body.position(), body.translations()), caller);
    }
}
