package dev.porchlight.ticket.outage.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.number.Numbers;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.platform.text.RichText;
import dev.porchlight.ticket.outage.commands.CancelOutage;
import dev.porchlight.ticket.outage.commands.EndOutage;
import dev.porchlight.ticket.outage.commands.PostOutageUpdate;
import dev.porchlight.ticket.outage.commands.RescheduleOutage;
import dev.porchlight.ticket.outage.commands.ScheduleOutage;
import dev.porchlight.ticket.outage.commands.WidenOutage;
import dev.porchlight.ticket.outage.events.Affected;
import dev.porchlight.ticket.outage.events.Kind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What the service team does about outages. Those affected are mailed about each of these. */
@RestController
@RequestMapping("/api/outages")
@Tag(name = "Outages")
class OutageController {

    private static final String TOO_LONG = "must have at most 50,000 characters";

    record NewOutage(
            @NotNull(message = "is required") Kind kind,

            @NotNull(message = "is required") @Size(max = 200, message = "must have at most 200 characters")
            String title,

            @Schema(description = "Rich text: simple HTML. Anything else in it is taken out.")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = TOO_LONG)
            String details,

            @NotNull(message = "is required") @Size(min = 1, max = 20, message = "must be 1 to 20 services")
            List<@NotNull(message = "is required") @Size(max = 80, message = "must have at most 80 characters") String>
                    services,

            @Schema(description = "Left out, it affects everybody.")
            @Size(min = 1, max = 500, message = "must be 1 to 500 organisations")
            @Nullable
            List<@NotNull(message = "is required") UUID> organisationIds,

            @NotNull(message = "is required") Instant startsAt,

            @Schema(description = "May be left out of downtime of which nobody can say yet when it ends.") @Nullable
            Instant endsAt) {}

    record MoreAffected(
            @Size(max = 20, message = "must be at most 20 services") @Nullable
            List<@NotNull(message = "is required") @Size(max = 80, message = "must have at most 80 characters") String>
                    services,

            @Schema(description = "Organisations that are affected besides; left out, everybody is.")
            @Size(max = 500, message = "must be at most 500 organisations")
            @Nullable
            List<@NotNull(message = "is required") UUID> organisationIds) {}

    record OutageUpdate(
            @Schema(description = "Rich text")
            @NotNull(message = "is required")
            @Size(max = RichText.LONGEST, message = TOO_LONG)
            String text) {}

    record OutageTimes(
            @Schema(description = "Left out, it stays.") @Nullable
            Instant startsAt,

            @Schema(description = "null for downtime of which nobody can say yet when it ends") @Nullable
            Instant endsAt,

            @Schema(description = "Why, in rich text") @Size(max = RichText.LONGEST, message = TOO_LONG) @Nullable
            String text) {}

    record LastWords(
            @Schema(description = "Rich text; may be left out")
            @Size(max = RichText.LONGEST, message = TOO_LONG)
            @Nullable
            String text) {}

    record ScheduledOutage(UUID id, long number) {}

    private final Commands commands;
    private final Numbers numbers;

    OutageController(Commands commands, Numbers numbers) {
        this.commands = commands;
        this.numbers = numbers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(summary = "Announce an outage, or note one that has begun")
    ResponseEntity<ScheduledOutage> schedule(@Valid @RequestBody NewOutage outage, Caller caller) {
        String title = PlainText.line("/title", outage.title());
        String details = RichText.clean("/details", outage.details());
        Affected affected = affected(outage.services(), outage.organisationIds());
        ScheduledOutage scheduled = new ScheduledOutage(UUID.randomUUID(), numbers.next("outage_number"));
        commands.send(
                new ScheduleOutage(
                        scheduled.id(),
                        scheduled.number(),
                        outage.kind(),
                        title,
                        details,
                        affected,
                        outage.startsAt(),
                        outage.endsAt()),
                caller);
        return ResponseEntity.created(URI.create("/api/outages/" + scheduled.id()))
                .body(scheduled);
    }

    @PostMapping("/{id}/affected")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Say that it affects more", description = "What was said before stays affected.")
    void widen(@PathVariable UUID id, @Valid @RequestBody MoreAffected more, Caller caller) {
        List<String> services = more.services() == null ? List.of() : more.services();
        commands.send(new WidenOutage(id, affected(services, more.organisationIds())), caller);
    }

    @PostMapping("/{id}/updates")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Tell those affected how it goes on")
    void tell(@PathVariable UUID id, @Valid @RequestBody OutageUpdate update, Caller caller) {
        commands.send(new PostOutageUpdate(id, UUID.randomUUID(), RichText.clean("/text", update.text())), caller);
    }

    @PutMapping("/{id}/times")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Move or extend it")
    void reschedule(@PathVariable UUID id, @Valid @RequestBody OutageTimes times, Caller caller) {
        commands.send(
                new RescheduleOutage(id, times.startsAt(), times.endsAt(), RichText.cleanOrNull(times.text())), caller);
    }

    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "End it early")
    void end(@PathVariable UUID id, @Valid @RequestBody LastWords words, Caller caller) {
        commands.send(new EndOutage(id, RichText.cleanOrNull(words.text())), caller);
    }

    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Call it off before it begins")
    void cancel(@PathVariable UUID id, @Valid @RequestBody LastWords words, Caller caller) {
        commands.send(new CancelOutage(id, RichText.cleanOrNull(words.text())), caller);
    }

    /** Each once, in the order in which they were said. */
    private static Affected affected(List<String> services, List<UUID> organisations) {
        Set<String> lines = new LinkedHashSet<>();
        for (int i = 0; i < services.size(); i++) {
            lines.add(PlainText.line("/services/" + i, services.get(i)));
        }
        return new Affected(List.copyOf(lines), organisations == null ? null : new LinkedHashSet<>(organisations));
    }
}
