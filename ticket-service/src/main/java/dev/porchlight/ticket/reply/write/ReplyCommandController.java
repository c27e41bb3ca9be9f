package dev.porchlight.ticket.reply.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.reply.commands.DiscardReply;
import dev.porchlight.ticket.reply.commands.PrepareReply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
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
@RequestMapping("/api/prepared-replies")
@Tag(name = "Prepared replies")
class ReplyCommandController {

    record NewReply(
            @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
            String name,

            @Schema(
                    description = "Rich text, in which {requester}, {first-name}, {organisation}, {number},"
                            + " {summary} and {agent} are filled in where it is used")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String text) {

        PrepareReply as(UUID id) {
            return new PrepareReply(id, PlainText.line("/name", name), RichText.clean("/text", text));
        }
    }

    record Prepared(UUID id) {}

    private final Commands commands;

    ReplyCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked for: to customers, what there is and what there is not answer alike. */
    @ModelAttribute
    void onlyTheServiceTeam(Caller caller) {
        caller.requireAgentOr("tickets:write");
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Prepare a reply")
    Prepared prepare(@Valid @RequestBody NewReply reply, Caller caller) {
        Prepared prepared = new Prepared(UUID.randomUUID());
        commands.send(reply.as(prepared.id()), caller);
        return prepared;
    }

    @PutMapping("/{replyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write a prepared reply anew")
    void change(@PathVariable UUID replyId, @Valid @RequestBody NewReply reply, Caller caller) {
        commands.send(reply.as(replyId), caller);
    }

    @DeleteMapping("/{replyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Offer a prepared reply no more")
    void discard(@PathVariable UUID replyId, Caller caller) {
        commands.send(new DiscardReply(replyId), caller);
    }
}
