package dev.porchlight.billing.contract.write;

import dev.porchlight.billing.allotment.events.DrawFirst;
import dev.porchlight.billing.allotment.events.LineTerms;
import dev.porchlight.billing.allotment.events.Over;
import dev.porchlight.billing.allotment.events.OverRule;
import dev.porchlight.billing.allotment.events.PeriodLength;
import dev.porchlight.billing.allotment.events.RollOver;
import dev.porchlight.billing.allotment.events.Step;
import dev.porchlight.billing.allotment.events.Unit;
import dev.porchlight.billing.allotment.events.Weight;
import dev.porchlight.platform.money.Amount;
import dev.porchlight.platform.money.NotNegative;
import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.PlainText;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is agreed about a line, as it is sent. Amounts are in the unit's smallest: minutes, minor units, else one. */
record LineTermsInput(
        @NotNull(message = "is required") @Size(max = 100, message = "must have at most 100 characters")
        String name,

        @NotNull(message = "is required") Unit unit,

        @NotNull(message = "is required")
        @PositiveOrZero(message = "cannot be negative")
        @Max(value = LineTermsInput.LARGEST, message = "is too large")
        @Schema(description = "How much each period is given: 600 is ten hours", example = "600")
        Long allotment,

        @NotNull(message = "is required") PeriodLength period,

        @Schema(description = "Left out, what is left of a period lapses with it") @Valid @Nullable
        RollOverInput rollOver,

        @Schema(description = "Left out, what was carried is used first") @Nullable
        DrawFirst drawFirst,

        @NotNull(message = "is required") @Valid OverInput over,

        @Schema(description = "Left out, all types of work count")
        @Size(max = 50, message = "must be at most 50")
        @Nullable
        List<@NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters") String>
                workTypes,

        @Size(max = 50, message = "must be at most 50") @Nullable
        List<@NotNull(message = "is required") @Valid WeightInput> weights,

        @Schema(description = "Left out, time counts to the minute") @Valid @Nullable
        StepInput step,

        @Schema(description = "What an hour takes, where money is counted; else left out") @Valid @NotNegative @Nullable
        Amount hourPrice) {

    static final long LARGEST = 100_000_000;

    /** What can be used after its period, as it is sent. */
    record RollOverInput(
            @Schema(description = "How much may be carried into a period in all; left out, everything")
            @PositiveOrZero(message = "cannot be negative")
            @Max(value = LARGEST, message = "is too large")
            @Nullable
            Long most,

            @NotNull(message = "is required")
            @Min(value = 1, message = "must be at least 1")
            @Max(value = 36, message = "cannot be more than 36")
            Integer periods) {}

    /** What happens beyond the allotment, as it is sent. */
    record OverInput(
            @NotNull(message = "is required") OverRule rule,

            @Schema(description = "Of an hour, a ticket or a unit; of a block, where blocks are bought")
            @Valid
            @NotNegative
            @Nullable
            Amount price,

            @Schema(description = "How much a block holds, where blocks are bought")
            @Positive(message = "must be more than 0")
            @Max(value = LARGEST, message = "is too large")
            @Nullable
            Long block) {}

    /** How much more or less work of a type counts, as it is sent. */
    record WeightInput(
            @NotNull(message = "is required") @Size(max = 60, message = "must have at most 60 characters")
            String workType,

            @NotNull(message = "is required")
            @Size(max = 12, message = "is too long")
            @Digits(integer = 2, fraction = 4, message = "must be a number with at most 4 decimals")
            @PositiveOrZero(message = "cannot be negative")
            @DecimalMax(value = "20", message = "cannot be more than 20")
            @Schema(description = "As decimal text", example = "1.5")
            String factor) {}

    /** To what time is rounded up, as it is sent. */
    record StepInput(
            @NotNull(message = "is required")
            @Min(value = 1, message = "must be at least 1")
            @Max(value = 480, message = "cannot be more than 480")
            Integer minutes,

            @NotNull(message = "is required") Step.Per per) {}

    /** @throws InvalidInput at the field that cannot be, below the pointer */
    LineTerms toTerms(String at) {
        return new LineTerms(
                PlainText.line(at + "/name", name),
                unit,
                allotment,
                period,
                rollOver == null ? null : new RollOver(rollOver.most(), rollOver.periods()),
                drawFirst == null ? DrawFirst.CARRIED : drawFirst,
                new Over(over.rule(), over.price(), over.block()),
                workTypes(at + "/workTypes"),
                weights(at + "/weights"),
                step == null ? Step.MINUTE : new Step(step.minutes(), step.per()),
                hourPrice);
    }

    private List<String> workTypes(String at) {
        if (workTypes == null) {
            return List.of();
        }
        return IntStream.range(0, workTypes.size())
                .mapToObj(i -> PlainText.line(at + "/" + i, workTypes.get(i)))
                .distinct()
                .toList();
    }

    private List<Weight> weights(String at) {
        List<Weight> clean = new ArrayList<>();
        for (int i = 0; weights != null && i < weights.size(); i++) {
            String workType =
                    PlainText.line(at + "/" + i + "/workType", weights.get(i).workType());
            if (clean.stream().anyMatch(other -> other.workType().equals(workType))) {
                throw new InvalidInput(at + "/" + i + "/workType", "has a weight already");
            }
            clean.add(new Weight(
                    workType,
                    new BigDecimal(weights.get(i).factor()).stripTrailingZeros().toPlainString()));
        }
        return clean;
    }
}
