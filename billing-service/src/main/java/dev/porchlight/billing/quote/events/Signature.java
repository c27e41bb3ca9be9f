package dev.porchlight.billing.quote.events;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a customer put below: their name, typed, or drawn as strokes.
 *
 * @param typed null if it was drawn
 * @param strokes empty if it was typed
 */
public record Signature(@Nullable String typed, List<Stroke> strokes) {

    /** One movement of the pen, in the pixels of the pad. */
    public record Stroke(List<Point> points) {}

    /** Where the pen was. */
    public record Point(int x, int y) {}
}
