package dev.porchlight.catalogue.item.write;

import dev.porchlight.catalogue.item.commands.AddItem;
import dev.porchlight.catalogue.item.commands.ChangeItem;
import dev.porchlight.catalogue.item.commands.PublishForm;
import dev.porchlight.catalogue.item.commands.RestoreItem;
import dev.porchlight.catalogue.item.commands.RetireItem;
import dev.porchlight.catalogue.item.commands.SaveFormDraft;
import dev.porchlight.forms.Edition.OwnQuestions;
import dev.porchlight.forms.Form;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/catalogue/items")
@Tag(name = "Keeping the catalogue")
class ItemCommandController {

    record Added(UUID id) {}

    record FormBody(
            @NotNull(message = "is required") Form form,

            @Schema(description = "What single organisations are asked besides") @Nullable
            List<OwnQuestions> own) {}

    private final Commands commands;

    ItemCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("catalogue:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add something to ask for", description = "It is offered when its form is published.")
    Added add(@Valid @RequestBody ItemBody body, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(new AddItem(added.id(), body.details()), caller);
        return added;
    }

    @PutMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say anew all there is to say of an item, beside its form")
    void change(@PathVariable UUID id, @Valid @RequestBody ItemBody body, Caller caller) {
        commands.send(new ChangeItem(id, body.details()), caller);
    }

    @PutMapping("/{id}/form-draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Save the form that is being worked on",
            description = "With If-Match, only if nobody else saved meanwhile.")
    void saveDraft(@PathVariable UUID id, @Valid @RequestBody FormBody body, Caller caller) {
        commands.send(new SaveFormDraft(id, body.form(), body.own() == null ? List.of() : body.own()), caller);
    }

    @PostMapping("/{id}/editions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Publish the draft: from now on this is asked")
    void publish(@PathVariable UUID id, Caller caller) {
        commands.send(new PublishForm(id), caller);
    }

    @PutMapping("/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Offer an item no more")
    void retire(@PathVariable UUID id, Caller caller) {
        commands.send(new RetireItem(id), caller);
    }

    @DeleteMapping("/{id}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Offer an item again")
    void restore(@PathVariable UUID id, Caller caller) {
        commands.send(new RestoreItem(id), caller);
    }
}
