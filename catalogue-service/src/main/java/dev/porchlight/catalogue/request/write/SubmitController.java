package dev.porchlight.catalogue.request.write;

import dev.porchlight.catalogue.request.commands.SubmitRequest;
import dev.porchlight.catalogue.request.commands.Wish;
import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Requests")
class SubmitController {

    record NewRequest(
            @NotNull(message = "is required") UUID itemId,

            @Schema(description = "For agents and machines: who asks") @Nullable
            UUID requesterId,

            @Schema(description = "Whom it is for; left out: the requester") @Nullable
            UUID forId,

            @Schema(description = "The edition of the form that was answered") @NotNull(message = "is required")
            Integer edition,

            @Schema(
                    description =
                            "By question: text, number, true or false, 2026-05-12, an amount in minor units, an id,"
                                    + " or a list of such where several can be given. Left out is the default, null is none.")
            @NotNull(message = "is required")
            Map<String, @Nullable Object> answers) {}

    record Submitted(UUID id, long number) {}

    private final Commands commands;
    private final Numbers numbers;
    private final JdbcClient jdbc;

    SubmitController(Commands commands, Numbers numbers, JdbcClient jdbc) {
        this.commands = commands;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    @PostMapping("/api/requests")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Ask for something",
            description = "Approved at once, or people are asked: the preview says who. Answers to an edition that was"
                    + " replaced more than a day ago are refused.")
    Submitted submit(@Valid @RequestBody NewRequest body, Caller caller) {
        Submitted submitted = new Submitted(UUID.randomUUID(), numbers.next("request_number"));
        Wish wish = new Wish(body.itemId(), body.requesterId(), body.forId(), body.edition(), body.answers());
        commands.send(new SubmitRequest(submitted.id(), submitted.number(), wish), caller);
        if (caller.isCustomer()) {
            jdbc.sql("delete from request_draft where person_id = ? and item_id = ?")
                    .params(caller.personId(), body.itemId())
                    .update();
        }
        return submitted;
    }
}
