package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.ticket.ticket.commands.AddWatcher;
import dev.porchlight.ticket.ticket.commands.RemoveWatcher;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/tickets/{id}/watchers/{agentId}")
@Tag(name = "Tickets")
class WatcherController {

    private final Commands commands;

    WatcherController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Let an agent hear of the ticket as whoever has it does",
            description = "For the service team.")
    void add(@PathVariable UUID id, @PathVariable UUID agentId, Caller caller) {
        commands.send(new AddWatcher(id, agentId), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let an agent hear of the ticket no more than others do")
    void remove(@PathVariable UUID id, @PathVariable UUID agentId, Caller caller) {
        commands.send(new RemoveWatcher(id, agentId), caller);
    }
}
