package dev.porchlight.project.project.write;

import dev.porchlight.platform.command.Commands;
import dev.porchlight.platform.security.Caller;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.project.project.commands.LogTime;
import dev.porchlight.project.project.commands.ShareHours;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/projects/{id}")
@Tag(name = "Projects")
class TimeController {

    record TimeEntryInput(
            @NotNull(message = "is required") UUID taskId,

            @Schema(description = "0 takes the entry back")
            @NotNull(message = "is required")
            @Min(value = 0, message = "must be 0 to 1,440")
            @Max(value = 1_440, message = "must be 0 to 1,440")
            Integer minutes,

            @Schema(description = "In the MSP's words", example = "On site")
            @NotNull(message = "is required")
            @Size(max = 80, message = "must have at most 80 characters")
            String workType,

            @NotNull(message = "is required") LocalDate workDate,

            @Schema(description = "True if not said") @Nullable
            Boolean billable) {}

    record Sharing(@NotNull(message = "is required") Boolean shared) {}

    private final Commands commands;

    TimeController(Commands commands) {
        this.commands = commands;
    }

    @PutMapping("/time-entries/{entryId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Say how much time was spent on a task, or correct it",
            description =
                    "Its id is of your choosing. For the service team; others' entries are corrected by project managers.")
    void log(
            @PathVariable UUID id,
            @PathVariable UUID entryId,
            @Valid @RequestBody TimeEntryInput entry,
            Caller caller) {
        commands.send(
                new LogTime(
                        id,
                        entryId,
                        entry.taskId(),
                        entry.minutes(),
                        PlainText.line("/workType", entry.workType()),
                        entry.workDate(),
                        !Boolean.FALSE.equals(entry.billable())),
                caller);
    }

    @PutMapping("/hours-shared")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Show customers the hours of the phases they see, or not")
    void share(@PathVariable UUID id, @Valid @RequestBody Sharing sharing, Caller caller) {
        commands.send(new ShareHours(id, sharing.shared()), caller);
    }
}
