package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.ticket.commands.LinkTickets;
import dev.porchlight.ticket.ticket.commands.MergeTicket;
import dev.porchlight.ticket.ticket.commands.SplitOffComment;
import dev.porchlight.ticket.ticket.commands.UnlinkTickets;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tickets that are the same, that are two, or that have to do with each other. */
@RestController
@RequestMapping("/api/tickets/{id}")
@Tag(name = "Tickets")
class TogetherController {

    record Merging(@NotNull(message = "is required") UUID intoId) {}

    record Splitting(
            @NotNull(message = "is required") UUID commentId,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String summary) {}

    record SplitOff(UUID id, long number) {}

    private final Commands commands;
    private final Numbers numbers;

    TogetherController(Commands commands, Numbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    @PostMapping("/merging")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Merge into another ticket of the same organisation",
            description =
                    "The other goes on with it, and its requester and followers follow the other. It takes no more.")
    void merge(@PathVariable UUID id, @Valid @RequestBody Merging merging, Caller caller) {
        commands.send(new MergeTicket(id, merging.intoId()), caller);
    }

    @PostMapping("/splitting")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Make a ticket of its own of a comment",
            description = "It is the author's, if that is a contact; those who could read the comment follow it.")
    SplitOff split(@PathVariable UUID id, @Valid @RequestBody Splitting splitting, Caller caller) {
        String summary = PlainText.line("/summary", splitting.summary());
        SplitOff split = new SplitOff(UUID.randomUUID(), numbers.next("ticket_number"));
        commands.send(new SplitOffComment(id, splitting.commentId(), split.id(), split.number(), summary), caller);
        return split;
    }

    @PutMapping("/links/{otherId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Note that another ticket has to do with this one", description = "Customers do not see it.")
    void link(@PathVariable UUID id, @PathVariable UUID otherId, Caller caller) {
        commands.send(new LinkTickets(id, otherId), caller);
    }

    @DeleteMapping("/links/{otherId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back that another ticket has to do with this one")
    void unlink(@PathVariable UUID id, @PathVariable UUID otherId, Caller caller) {
        commands.send(new UnlinkTickets(id, otherId), caller);
    }
}
