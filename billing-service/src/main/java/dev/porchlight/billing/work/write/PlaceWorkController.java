package dev.porchlight.billing.work.write;

import dev.porchlight.billing.work.commands.PlaceWork;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Contracts")
class PlaceWorkController {

    record LineOfWork(@NotNull(message = "is required") UUID lineId) {}

    private final Commands commands;

    PlaceWorkController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/api/billing/work/{entryId}/line")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say which line of a contract a time entry counts against",
            description = "It may count against another one already, which then gets it back.")
    void place(@PathVariable UUID entryId, @Valid @RequestBody LineOfWork line, Caller caller) {
        commands.send(new PlaceWork(entryId, line.lineId()), caller);
    }
}
