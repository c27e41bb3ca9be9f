package dev.porchlight.identity.provider;

import dev.porchlight.platform.problem.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/** A colour, {@code #1c4a43}. */
public record Colour(String text) {

    /** What WCAG asks of text (AA). */
    private static final double READABLE = 4.5;

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");
    private static final Colour WHITE = new Colour("#ffffff");
    private static final Colour BLACK = new Colour("#000000");

    /** @throws InvalidInput if it is not of that form */
    public Colour {
        text = text.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(text).matches()) {
            throw new InvalidInput("/brandColour", "must be a colour, such as #1c4a43");
        }
    }

    /** Darkened until white can be read on it, and it on white; no further. */
    public Colour underWhite() {
        return readableOn(WHITE);
    }

    /** Darkened, or lightened on a dark ground, until it can be read there; no further. */
    public Colour readableOn(Colour ground) {
        Colour away = contrast(ground, WHITE) < contrast(ground, BLACK) ? BLACK : WHITE;
        for (int part = 0; part < 100; part += 2) {
            Colour shade = mixed(away, part);
            if (contrast(shade, ground) >= READABLE) {
                return shade;
            }
        }
        return away;
    }

    /** White or black, whichever can be read on it; white where both can. */
    public Colour ink() {
        return contrast(this, WHITE) >= READABLE ? WHITE : BLACK;
    }

    static double contrast(Colour one, Colour other) {
        double a = one.luminance() + 0.05;
        double b = other.luminance() + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private Colour mixed(Colour other, int percent) {
        return new Colour(String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                mixed(other, percent, 0),
                mixed(other, percent, 1),
                mixed(other, percent, 2)));
    }

    private long mixed(Colour other, int percent, int channel) {
        return Math.round((channel(channel) * (100 - percent) + other.channel(channel) * percent) / 100.0);
    }

    private double luminance() {
        return 0.2126 * linear(channel(0)) + 0.7152 * linear(channel(1)) + 0.0722 * linear(channel(2));
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private int channel(int index) {
        return Integer.parseInt(text.substring(1 + 2 * index, 3 + 2 * index), 16);
    }
}
