package dev.porchlight.billing.quote;

import dev.porchlight.billing.quote.events.Signature;
import dev.porchlight.billing.quote.events.Signature.Point;
import dev.porchlight.platform.problem.UnacceptableInput;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.function.ToIntFunction;

/** Judges whether something was signed at all: by the strokes of the pen, whatever a picture of them would show. */
final class Blank {

    /** All that is drawn within this many pixels is a dot. */
    private static final int DOT = 3;

    private Blank() {}

    /** @throws UnacceptableInput if it is blank */
    static void refuse(Signature signature) {
        if (signature.typed() != null) {
            if (signature.typed().isBlank()) {
                throw new UnacceptableInput("/signature/typed", "is blank: type your name");
            }
            return;
        }
        List<Point> points = signature.strokes().stream()
                .flatMap(stroke -> stroke.points().stream())
                .toList();
        if (points.isEmpty() || extent(points, Point::x) <= DOT && extent(points, Point::y) <= DOT) {
            throw new UnacceptableInput("/signature/strokes", "are blank: draw your signature, or type your name");
        }
    }

    private static long extent(List<Point> points, ToIntFunction<Point> axis) {
        IntSummaryStatistics along = points.stream().mapToInt(axis).summaryStatistics();
        return (long) along.getMax() - along.getMin();
    }
}
