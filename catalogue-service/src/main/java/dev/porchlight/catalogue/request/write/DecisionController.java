package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.request.commands.Decide;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.problem.NotAllowed;
import dev.porchlight.platform.problem.NotFound;
import dev.porchlight.platform.problem.RuleBroken;
import dev.porchlight.platform.security.Caller;
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
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Approvals")
class DecisionController {

    record Decision(
            @NotNull(message = "is required") Boolean approve,

            @Schema(description = "The round that was seen: of another one nothing is decided")
            @NotNull(message = "is required")
            Integer round,

            @Schema(description = "Required with a no")
            @Size(max = 2000, message = "must have at most 2,000 characters")
            @Nullable
            String comment) {}

    record Chosen(
            @NotNull(message = "is required") UUID requestId,
            @NotNull(message = "is required") Integer part,
            @NotNull(message = "is required") Integer round) {}

    record Decisions(
            @NotNull(message = "is required") @Size(min = 1, max = 100, message = "must be 1 to 100")
            List<@Valid @NotNull(message = "is required") Chosen> chosen,

            @NotNull(message = "is required") Boolean approve,

            @Schema(description = "Required with a no; kept with each")
            @Size(max = 2000, message = "must have at most 2,000 characters")
            @Nullable
            String comment) {}

    /** What came of one of them. {@code refused} is the sentence why not; null if it was decided. */
    record Outcome(
            UUID requestId,
            int part,
            boolean decided,
            @Nullable String refused) {}

    private final Commands commands;

    DecisionController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/api/requests/{id}/parts/{part}/decision")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Agree to a part of a request, or reject it with a reason")
    void decide(@PathVariable UUID id, @PathVariable int part, @Valid @RequestBody Decision body, Caller caller) {
        String comment = RequestCommandController.text("/comment", body.comment());
        commands.send(new Decide(id, part, body.round(), body.approve(), comment), caller);
    }

    @PostMapping("/api/approvals/decisions")
    @Operation(
            summary = "Decide about several at once",
            description = "Each for itself: what cannot be decided is said beside what was.")
    List<Outcome> decideAll(@Valid @RequestBody Decisions body, Caller caller) {
        String comment = RequestCommandController.text("/comment", body.comment());
        if (!body.approve() && comment == null) {
            throw new InvalidInput("/comment", "is required: say why, for whoever asked");
        }
        return body.chosen().stream()
                .map(chosen -> outcome(
                        chosen,
                        new Decide(chosen.requestId(), chosen.part(), chosen.round(), body.approve(), comment),
                        caller))
                .toList();
    }

    private Outcome outcome(Chosen chosen, Decide command, Caller caller) {
        try {
            commands.send(command, caller);
            return new Outcome(chosen.requestId(), chosen.part(), true, null);
        } catch (RuleBroken | NotFound | NotAllowed refusal) {
            return new Outcome(chosen.requestId(), chosen.part(), false, refusal.getMessage());
        }
    }
}
