package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.project.project.commands.AddNote;
import dev.porchlight.project.project.commands.ChangeProjectDetails;
import dev.porchlight.project.project.commands.ChangeStatus;
import dev.porchlight.project.project.commands.MoveDates;
import dev.porchlight.project.project.commands.PostUpdate;
import dev.porchlight.project.project.events.Health;
import dev.porchlight.project.project.events.Status;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{id}")
@Tag(name = "Projects")
class ProgressController {

    record Details(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Nullable UUID siteId,

            @NotNull(message = "is required") @Size(max = 80, message = "must have at most 80 characters")
            String type,

            @Nullable UUID managerId) {}

    record NewStatus(
            @NotNull(message = "is required") Status status,

            @Schema(description = "Required to hold, cancel or take up again")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String reason) {}

    record Dates(
            @Nullable LocalDate startDate,
            @Nullable LocalDate targetDate,

            @Schema(description = "Required if a date moves")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String reason) {}

    record NewUpdate(
            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text,

            @NotNull(message = "is required") Health health,

            @Schema(description = "Required unless it is on track")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String reason,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    record NewNote(
            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    record Said(UUID id) {}

    private final Commands commands;

    ProgressController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/details")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Name it anew")
    void details(@PathVariable UUID id, @Valid @RequestBody Details details, Caller caller) {
        commands.send(
                new ChangeProjectDetails(
                        id,
                        PlainText.line("/title", details.title()),
                        details.siteId(),
                        PlainText.line("/type", details.type()),
                        details.managerId()),
                caller);
    }

    @PutMapping("/status")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Move to another status")
    void status(@PathVariable UUID id, @Valid @RequestBody NewStatus change, Caller caller) {
        commands.send(new ChangeStatus(id, change.status(), Texts.lineOrNull("/reason", change.reason())), caller);
    }

    @PutMapping("/dates")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Set start and target",
            description = "The start may be in the past; the target is not before it.")
    void dates(@PathVariable UUID id, @Valid @RequestBody Dates dates, Caller caller) {
        commands.send(
                new MoveDates(id, dates.startDate(), dates.targetDate(), Texts.lineOrNull("/reason", dates.reason())),
                caller);
    }

    @PostMapping("/updates")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Tell how it goes", description = "Customers see it.")
    Said update(@PathVariable UUID id, @Valid @RequestBody NewUpdate update, Caller caller) {
        Said said = new Said(UUID.randomUUID());
        String text = RichText.clean("/text", update.text());
        String reason = Texts.lineOrNull("/reason", update.reason());
        commands.send(
                new PostUpdate(id, said.id(), text, update.health(), reason, Texts.orNone(update.attachmentIds())),
                caller);
        return said;
    }

    @PostMapping("/notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Add a note", description = "Whoever may know of the project sees it.")
    Said note(@PathVariable UUID id, @Valid @RequestBody NewNote note, Caller caller) {
        Said said = new Said(UUID.randomUUID());
        String text = RichText.clean("/text", note.text());
        commands.send(new AddNote(id, said.id(), text, Texts.orNone(note.attachmentIds())), caller);
        return said;
    }
}
