package dev.porchlight.knowledge.category.write;

import dev.porchlight.knowledge.category.commands.AddCategory;
import dev.porchlight.knowledge.category.commands.AddSubject;
import dev.porchlight.knowledge.category.commands.RemoveCategory;
import dev.porchlight.knowledge.category.commands.RemoveSubject;
import dev.porchlight.knowledge.category.commands.RenameCategory;
import dev.porchlight.knowledge.category.commands.RenameSubject;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/article-categories")
@Tag(name = "Categories")
class CategoryCommandController {

    record NewName(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name) {

        String clean() {
            return PlainText.line("/name", name);
        }
    }

    record Added(UUID id) {}

    private final Commands commands;

    CategoryCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("knowledge:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a category")
    Added add(@Valid @RequestBody NewName body, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(new AddCategory(added.id(), body.clean()), caller);
        return added;
    }

    @PatchMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rename a category")
    void rename(@PathVariable UUID id, @Valid @RequestBody NewName body, Caller caller) {
        commands.send(new RenameCategory(id, body.clean()), caller);
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a category that has no subjects")
    void remove(@PathVariable UUID id, Caller caller) {
        commands.send(new RemoveCategory(id), caller);
    }

    @PostMapping("/{id}/subjects")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a subject to a category")
    Added addSubject(@PathVariable UUID id, @Valid @RequestBody NewName body, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(new AddSubject(id, added.id(), body.clean()), caller);
        return added;
    }

    @PatchMapping("/{id}/subjects/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Rename a subject")
    void renameSubject(
            @PathVariable UUID id, @PathVariable UUID subjectId, @Valid @RequestBody NewName body, Caller caller) {
        commands.send(new RenameSubject(id, subjectId, body.clean()), caller);
    }

    @DeleteMapping("/{id}/subjects/{subjectId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Remove a subject that has no articles")
    void removeSubject(@PathVariable UUID id, @PathVariable UUID subjectId, Caller caller) {
        commands.send(new RemoveSubject(id, subjectId), caller);
    }
}
