package dev.porchlight.identity.visit.write;

import dev.porchlight.identity.visit.Reason;
import dev.porchlight.identity.visit.commands.EndVisit;
import dev.porchlight.identity.visit.commands.StartVisit;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.ActingPasses;
import dev.porchlight.platform.security.Caller;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/visits")
class VisitCommandController {

    record NewVisit(
            @NotNull UUID contactId,
            @NotBlank @Size(max = Reason.LONGEST) String reason) {}

    /**
     * @param pass what the gateway sends along with every request until the agent switches back
     * @param until when it is worth nothing any more
     */
    record Begun(UUID id, String pass, Instant until) {}

    private final Commands commands;
    private final ActingPasses passes;
    private final VisitSettings settings;

    VisitCommandController(Commands commands, ActingPasses passes, VisitSettings settings) {
        this.commands = commands;
        this.passes = passes;
        this.settings = settings;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun start(@Valid @RequestBody NewVisit body, Caller caller) {
        UUID id = UUID.randomUUID();
        Instant until = Instant.now().plus(settings.lasts()).truncatedTo(ChronoUnit.SECONDS);
        commands.send(new StartVisit(id, body.contactId(), new Reason(body.reason()), until), caller);
        return new Begun(id, passes.write(caller.personId(), body.contactId(), id, until), until);
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable UUID id, Caller caller) {
        commands.send(new EndVisit(id), caller);
    }
}
