package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.project.project.commands.AddFollower;
import dev.porchlight.project.project.commands.RemoveFollower;
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
@RequestMapping("/api/projects/{id}/followers/{contactId}")
@Tag(name = "Projects")
class FollowerController {

    private final Commands commands;

    FollowerController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a contact know of it")
    void add(@PathVariable UUID id, @PathVariable UUID contactId, Caller caller) {
        commands.send(new AddFollower(id, contactId), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Let a contact follow it no more")
    void remove(@PathVariable UUID id, @PathVariable UUID contactId, Caller caller) {
        commands.send(new RemoveFollower(id, contactId), caller);
    }
}
