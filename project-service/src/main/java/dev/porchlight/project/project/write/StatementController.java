package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AcknowledgeStatement;
import dev.porchlight.project.project.commands.AttachStatement;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{id}")
@Tag(name = "Projects")
class StatementController {

    record NewStatement(
            @Schema(description = "A PDF or text document that was uploaded before, and no other")
            @NotNull(message = "is required")
            @Size(min = 1, max = 1, message = "must be one file")
            List<@NotNull(message = "is required") UUID> attachmentIds) {}

    record Acknowledgement(
            @Schema(description = "SHA-256 of the document that was read")
            @NotNull(message = "is required")
            @Size(max = 64, message = "must have at most 64 characters")
            String sha256) {}

    private final Commands commands;

    StatementController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/statements")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Attach a statement of works, as the next version")
    void attach(@PathVariable UUID id, @Valid @RequestBody NewStatement statement, Caller caller) {
        commands.send(new AttachStatement(id, statement.attachmentIds().getFirst()), caller);
    }

    @PostMapping("/statements/{statement}/acknowledgement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Acknowledge a version of the statement of works",
            description = "For customers. It has to be the newest.")
    void acknowledge(
            @PathVariable UUID id,
            @PathVariable int statement,
            @Valid @RequestBody Acknowledgement acknowledgement,
            Caller caller) {
        commands.send(new AcknowledgeStatement(id, statement, acknowledgement.sha256()), caller);
    }
}
