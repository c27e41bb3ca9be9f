package dev.porchlight.ticket.ticket.write;

import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.ticket.commands.Work;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Time that was worked. */
record NewTime(
        @Schema(description = "As worked, unrounded: from 1 to 1440") @NotNull(message = "is required")
        Integer minutes,

        @Schema(description = "One of the kinds that /api/work-types lists") @NotNull(message = "is required")
        String workType,

        @Schema(description = "The day of the work, where the service team is") @NotNull(message = "is required")
        LocalDate workDate,

        @NotNull(message = "is required") Boolean billable,

        @Schema(description = "Who worked: whoever logs it, if not said. Systems have to say it.") @Nullable
        UUID agentId,

        @Schema(
                description =
                        "The contract's line whose allotment it is to be debited from; billing's choice if not said")
        @Nullable
        UUID contractLineId,

        @Schema(description = "What was done, in a line. The service team sees it.")
        @Size(max = 500, message = "must have at most 500 characters")
        @Nullable
        String note) {

    Work work() {
        String said = note == null || note.isBlank() ? null : PlainText.line("/note", note);
        return new Work(agentId, contractLineId, minutes, workType, workDate, billable, said);
    }
}
