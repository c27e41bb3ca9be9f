package dev.porchlight.catalogue.absence.write;

import dev.porchlight.catalogue.absence.commands.EndStandIn;
import dev.porchlight.catalogue.absence.commands.NameStandIn;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/stand-ins/{personId}")
@Tag(name = "Stand-ins")
class StandInCommandController {

    record StandInBody(
            @NotNull(message = "is required") UUID standInId,
            @NotNull(message = "is required") Instant from,

            @Schema(description = "The first moment of being back") @NotNull(message = "is required")
            Instant until) {}

    private final Commands commands;

    StandInCommandController(Commands commands) {
        this.commands = commands;
    }

    /** Asked before anything is looked at: of others nothing can be said. */
    @ModelAttribute
    void onlyForOneselfOrTheServiceTeam(@PathVariable UUID personId, Caller caller) {
        if (caller.isCustomer() && !caller.personId().equals(personId)) {
            throw new NotFound();
        }
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say who decides while you, or as an agent a contact, are away")
    void name(@PathVariable UUID personId, @Valid @RequestBody StandInBody body, Caller caller) {
        commands.send(new NameStandIn(personId, body.standInId(), body.from(), body.until()), caller);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that you, or as an agent that a contact, decide for yourself again")
    void end(@PathVariable UUID personId, Caller caller) {
        commands.send(new EndStandIn(personId), caller);
    }
}
