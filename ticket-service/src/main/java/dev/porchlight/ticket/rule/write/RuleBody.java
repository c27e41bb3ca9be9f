package dev.porchlight.ticket.rule.write;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import dev.porchlight.ticket.rule.commands.DefineRule;
import dev.porchlight.ticket.ticket.events.Priority;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rule as it is sent. */
record RuleBody(
        @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
        String name,

        @Schema(description = "The first rule that fits, from the lowest on, is the one.")
        @NotNull(message = "is required")
        @Min(value = 1, message = "must be a whole number from 1 to 1,000")
        @Max(value = 1000, message = "must be a whole number from 1 to 1,000")
        Integer position,

        @Schema(description = "From one of them")
        @Nullable
        @Size(max = 200, message = "must be at most 200 organisations")
        List<@NotNull(message = "is required") UUID> organisationIds,

        @Schema(description = "One of them stands in the summary or the details, as a word of its own")
        @Nullable
        @Size(max = 50, message = "must be at most 50 words")
        List<@NotNull(message = "is required") String> words,

        @Schema(description = "One of them was answered to a question")
        @Nullable
        @Size(max = 50, message = "must be at most 50 categories")
        List<@NotNull(message = "is required") String> categories,

        @Schema(description = "The agent who gets it") @Nullable
        UUID assigneeId,

        @Nullable Priority priority) {

    DefineRule as(UUID id) {
        return new DefineRule(
                id,
                PlainText.line("/name", name),
                position,
                organisationIds == null ? List.of() : organisationIds,
                lines("/words", words),
                lines("/categories", categories),
                assigneeId,
                priority);
    }

    private static List<String> lines(String at, @Nullable List<String> texts) {
        List<String> lines = new ArrayList<>();
        for (String text : texts == null ? List.<String>of() : texts) {
            String line = PlainText.line(at + "/" + lines.size(), text);
            if (line.length() > 100) {
                throw new InvalidInput(at + "/" + lines.size(), "must have at most 100 characters");
            }
            lines.add(line);
        }
        return lines;
    }
}
