package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.ticket.commands.AddComment;
import dev.porchlight.ticket.ticket.commands.AddInternalNote;
import dev.porchlight.ticket.ticket.commands.AttachFiles;
import dev.porchlight.ticket.ticket.events.Status;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tickets/{id}")
@Tag(name = "Tickets")
class ConversationController {

    record NewText(
            @Schema(
                    description =
                            "Rich text: simple HTML. Anything else in it is taken out. With files it may be left out.")
            @Nullable
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds) {

        /** A picture may say it all. */
        String clean() {
            String clean = RichText.cleanOrNull(text);
            if (clean == null && uploads().isEmpty()) {
                throw new InvalidInput("/text", "is required");
            }
            return clean == null ? "" : clean;
        }

        List<UUID> uploads() {
            return attachmentIds == null ? List.of() : attachmentIds;
        }
    }

    record NewNote(
            @Schema(
                    description =
                            "Rich text: simple HTML. Anything else in it is taken out. With files it may be left out.")
            @Nullable
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds,

            @Schema(description = "The agents whom it calls by name. They hear of it, and of what follows.")
            @Size(max = 20, message = "must be at most 20 people")
            @Nullable
            List<@NotNull(message = "is required") UUID> mentionIds) {

        AddInternalNote as(UUID ticket, UUID note) {
            NewText said = new NewText(text, attachmentIds);
            return new AddInternalNote(
                    ticket, note, said.clean(), said.uploads(), mentionIds == null ? List.of() : mentionIds);
        }
    }

    record NewComment(
            @Schema(
                    description =
                            "Rich text: simple HTML. Anything else in it is taken out. With files it may be left out.")
            @Nullable
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds,

            @Schema(
                    description = "The status that the ticket has after it, resolved among them. For the service team;"
                            + " left out, it follows by itself.")
            @Nullable
            Status then,

            @Schema(description = "Whether you take the ticket with it. For the service team.") @Nullable
            Boolean take,

            @Schema(description = "Time that was worked on it. For the service team.") @Nullable @Valid
            NewTime time) {

        AddComment as(UUID ticket, UUID comment) {
            NewText said = new NewText(text, attachmentIds);
            return new AddComment(
                    ticket,
                    comment,
                    said.clean(),
                    said.uploads(),
                    then,
                    take != null && take,
                    time == null ? null : time.work());
        }
    }

    record NewFiles(
            @NotNull(message = "is required") @Size(min = 1, max = 20, message = "must be 1 to 20 files")
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    record Added(UUID id) {}

    private final Commands commands;

    ConversationController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Comment on a ticket that is not resolved",
            description = "With it, in one act, the service team sets the status, takes the ticket and logs time.")
    Added comment(@PathVariable UUID id, @Valid @RequestBody NewComment comment, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(comment.as(id, added.id()), caller);
        return added;
    }

    @PostMapping("/internal-notes")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Leave a note that only the service team sees")
    Added note(@PathVariable UUID id, @Valid @RequestBody NewNote note, Caller caller) {
        Added added = new Added(UUID.randomUUID());
        commands.send(note.as(id, added.id()), caller);
        return added;
    }

    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Attach files that were uploaded before")
    void attach(@PathVariable UUID id, @Valid @RequestBody NewFiles files, Caller caller) {
        commands.send(new AttachFiles(id, files.attachmentIds()), caller);
    }
}
