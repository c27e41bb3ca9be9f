package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.CorrectTime;
import dev.porchlight.ticket.ticket.commands.LogTime;
import dev.porchlight.ticket.ticket.commands.RemoveTime;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
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

@RestController
@RequestMapping("/api/tickets/{id}/time")
@Tag(name = "Tickets")
class TimeCommandController {

    record Logged(UUID id) {}

    private final Commands commands;

    TimeCommandController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Log time that was worked on a ticket", description = "Also on one that is resolved.")
    Logged log(@PathVariable UUID id, @Valid @RequestBody NewTime time, Caller caller) {
        Logged logged = new Logged(UUID.randomUUID());
        commands.send(new LogTime(id, logged.id(), time.work()), caller);
        return logged;
    }

    @PutMapping("/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Correct what was logged", description = "All of it is said anew.")
    void correct(@PathVariable UUID id, @PathVariable UUID entryId, @Valid @RequestBody NewTime time, Caller caller) {
        commands.send(new CorrectTime(id, entryId, time.work()), caller);
    }

    @DeleteMapping("/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Take back what was logged")
    void remove(@PathVariable UUID id, @PathVariable UUID entryId, Caller caller) {
        commands.send(new RemoveTime(id, entryId), caller);
    }
}
