package dev.porchlight.knowledge.opinion.write;

import dev.porchlight.knowledge.opinion.commands.GiveOpinion;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.command.DerivedIds;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Articles")
class OpinionCommandController {

    record NewOpinion(
            @NotNull(message = "is required") Boolean helpful,

            @Schema(description = "For the author; may be left out")
            @Size(max = 2_000, message = "must have at most 2,000 characters")
            @Nullable
            String comment) {}

    private final Commands commands;
    private final DerivedIds ids;

    OpinionCommandController(Commands commands, DerivedIds ids) {
        this.commands = commands;
        this.ids = ids;
    }

    @PutMapping("/api/articles/{id}/opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say whether an article helped", description = "What you said of it before holds no more.")
    void give(@PathVariable UUID id, @Valid @RequestBody NewOpinion opinion, Caller caller) {
        String comment = opinion.comment() == null || opinion.comment().isBlank()
                ? null
                : PlainText.line("/comment", opinion.comment());
        UUID opinionId = ids.of("opinion " + id + " " + caller.personId());
        commands.send(new GiveOpinion(opinionId, id, opinion.helpful(), comment), caller);
    }
}
