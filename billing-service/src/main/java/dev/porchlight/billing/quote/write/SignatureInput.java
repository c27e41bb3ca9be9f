package dev.porchlight.billing.quote.write;

import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.events.Signature.Point;
import dev.porchlight.billing.quote.events.Signature.Stroke;
import dev.porchlight.platform.problem.InvalidInput;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A signature, as it is sent: typed or drawn. */
record SignatureInput(
        @Size(max = 200, message = "must have at most 200 characters") @Nullable
        String typed,

        @Schema(description = "The movements of the pen, in the pixels of the pad. Left out if it is typed.")
        @Size(max = 300, message = "must be at most 300")
        @Nullable
        List<@NotNull(message = "is required") @Valid StrokeInput> strokes) {

    /** One movement of the pen. */
    record StrokeInput(
            @NotNull(message = "is required") @Size(max = 5_000, message = "must be at most 5,000")
            List<@NotNull(message = "is required") @Valid PointInput> points) {}

    /** Where the pen was. */
    record PointInput(
            @NotNull(message = "is required")
            @Min(value = -10_000, message = "is out of the pad")
            @Max(value = 10_000, message = "is out of the pad")
            Integer x,

            @NotNull(message = "is required")
            @Min(value = -10_000, message = "is out of the pad")
            @Max(value = 10_000, message = "is out of the pad")
            Integer y) {}

    Signature toSignature() {
        if (typed != null && strokes != null && !strokes.isEmpty()) {
            throw new InvalidInput("/signature", "is either typed or drawn");
        }
        return new Signature(
                typed == null ? null : typed.strip(),
                strokes == null
                        ? List.of()
                        : strokes.stream()
                                .map(stroke -> new Stroke(stroke.points().stream()
                                        .map(point -> new Point(point.x(), point.y()))
                                        .toList()))
                                .toList());
    }
}
