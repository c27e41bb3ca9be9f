package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.questions.Given;
import dev.porchlight.ticket.ticket.commands.OpenTicket;
import dev.porchlight.ticket.ticket.events.Level;
import dev.porchlight.ticket.ticket.events.Priority;
import dev.porchlight.ticket.ticket.events.Via;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Tickets")
class OpenTicketController {

    /** What is reported. */
    record NewTicket(
            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String summary,

            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = "must have at most 50,000 characters")
            String details,

            @NotNull(message = "is required") Level urgency,
            @NotNull(message = "is required") Level impact,

            @Schema(description = "Left out, it follows from urgency and impact.") @Nullable
            Priority priority,

            @Size(max = 50, message = "must be at most 50 people") @Nullable
            List<@NotNull(message = "is required") UUID> followerIds,

            @Size(max = 20, message = "must be at most 20 files") @Nullable
            List<@NotNull(message = "is required") UUID> attachmentIds,

            @Schema(description = "What was asked of whoever reports it. Customers answer what is required.")
            @Valid
            @Nullable
            QuestionsBody questions,

            @Schema(description = "The asset it is about, of those that you may see") @Nullable
            UUID assetId,

            @Schema(description = "The contact it is for. For the service team and its systems only.") @Nullable
            UUID requesterId,

            @Schema(description = "Where it was written, if not where issues are reported") @Nullable
            Via via) {}

    /** Answers to the form that was asked. */
    record QuestionsBody(
            @NotNull(message = "is required") UUID formId,
            @NotNull(message = "is required") Integer edition,

            @Schema(
                    description = "By question: text, number, true or false, 2026-05-12, an amount in minor units, an"
                            + " id, or a list of such where several can be given")
            @NotNull(message = "is required")
            Map<String, @Nullable Object> answers) {

        Given given() {
            return new Given(formId, edition, answers);
        }
    }

    record OpenedTicket(UUID id, long number) {}

    private final Commands commands;
    private final Numbers numbers;

    OpenTicketController(Commands commands, Numbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    @PostMapping("/api/tickets")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Report an issue")
    ResponseEntity<OpenedTicket> open(@Valid @RequestBody NewTicket ticket, Caller caller) {
        String summary = PlainText.line("/summary", ticket.summary());
        String details = RichText.clean("/details", ticket.details());
        OpenedTicket opened = new OpenedTicket(UUID.randomUUID(), numbers.next("ticket_number"));
        commands.send(
                new OpenTicket(
                        opened.id(),
                        opened.number(),
                        ticket.requesterId(),
                        summary,
                        details,
                        ticket.urgency(),
                        ticket.impact(),
                        ticket.priority(),
                        ticket.followerIds() == null ? List.of() : ticket.followerIds(),
                        ticket.attachmentIds() == null ? List.of() : ticket.attachmentIds(),
                        ticket.questions() == null ? null : ticket.questions().given(),
                        ticket.assetId(),
                        null,
                        ticket.via()),
                caller);
        return ResponseEntity.created(URI.create("/api/tickets/" + opened.id())).body(opened);
    }
}
