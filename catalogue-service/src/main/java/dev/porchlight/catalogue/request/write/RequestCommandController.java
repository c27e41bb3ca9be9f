package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.request.MayKnow;
import dev.porchlight.catalogue.request.commands.CorrectAnswers;
import dev.porchlight.catalogue.request.commands.ResubmitRequest;
import dev.porchlight.catalogue.request.commands.WithdrawRequest;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/requests/{id}")
@Tag(name = "Requests")
class RequestCommandController {

    record Withdrawal(
            @Size(max = 2000, message = "must have at most 2,000 characters") @Nullable
            String reason) {}

    record Resubmission(
            @NotNull(message = "is required") Integer edition,
            @NotNull(message = "is required") Map<String, @Nullable Object> answers) {}

    record CorrectionBody(
            @Schema(description = "Those that are to be other, by question") @NotNull(message = "is required")
            Map<String, @Nullable Object> answers,

            @Schema(description = "Whether it has to be agreed to again in any case; false if not said") @Nullable
            Boolean askAgain) {}

    private final Commands commands;

    RequestCommandController(Commands commands) {
        this.commands = commands;
    }

    @PostMapping("/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Withdraw what nobody has decided about yet")
    void withdraw(@PathVariable UUID id, @Valid @RequestBody Withdrawal body, Caller caller) {
        commands.send(new WithdrawRequest(id, text("/reason", body.reason())), caller);
    }

    @PostMapping("/resubmission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Send a request again, with other answers",
            description = "What was rejected, withdrawn or not decided in time is asked anew, as it is offered now.")
    void resubmit(@PathVariable UUID id, @Valid @RequestBody Resubmission body, Caller caller) {
        commands.send(new ResubmitRequest(id, body.edition(), body.answers()), caller);
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Correct answers, as the service team",
            description =
                    "What was answered first stays visible. What costs otherwise or was not asked for before has to"
                            + " be agreed to again.")
    void correct(@PathVariable UUID id, @Valid @RequestBody CorrectionBody body, Caller caller) {
        caller.requireAgentOr(MayKnow.WRITE);
        commands.send(new CorrectAnswers(id, body.answers(), Boolean.TRUE.equals(body.askAgain())), caller);
    }

    static @Nullable String text(String pointer, @Nullable String text) {
        return text == null || text.isBlank() ? null : PlainText.line(pointer, text);
    }
}
