package dev.porchlight.documents;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A signature as it was drawn: its lines, each a row of points, in pixels of the pad. It is printed as lines, not as a picture. */
public record Strokes(List<List<Point>> lines) {

    /** The media type of an {@code object} element whose {@code title} holds {@link #text()}. */
    public static final String MEDIA_TYPE = "application/x-strokes";

    /** A shake of the hand, in pixels: whoever moved no further than this drew nothing. */
    private static final double BLANK = 3;

    public record Point(double x, double y) {}

    /** Whether nothing was drawn: no point, or all within three pixels. */
    public boolean blank() {
        Rectangle2D box = box();
        return box == null || box.getWidth() <= BLANK && box.getHeight() <= BLANK;
    }

    /** All points in a form that an attribute can hold: {@code 1,2 3,4;5,6}. */
    public String text() {
        return lines.stream()
                .map(line -> line.stream()
                        .map(point -> round(point.x()) + "," + round(point.y()))
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(";"));
    }

    /** Reads what {@link #text()} wrote. */
    public static Strokes of(String text) {
        return new Strokes(Arrays.stream(text.split(";"))
                .filter(line -> !line.isBlank())
                .map(line -> Arrays.stream(line.strip().split(" "))
                        .map(point -> point.split(","))
                        .map(xy -> new Point(Double.parseDouble(xy[0]), Double.parseDouble(xy[1])))
                        .toList())
                .toList());
    }

    /** The lines, moved and shrunk to fit the given size, their shape kept. */
    Path2D within(double width, double height) {
        Path2D path = new Path2D.Double();
        Rectangle2D box = box();
        if (box == null) {
            return path;
        }
        double scale = Math.min(width / Math.max(box.getWidth(), 1), height / Math.max(box.getHeight(), 1));
        for (List<Point> line : lines) {
            for (int i = 0; i < line.size(); i++) {
                double x = (line.get(i).x() - box.getX()) * scale;
                double y = (line.get(i).y() - box.getY()) * scale;
                if (i == 0) {
                    path.moveTo(x, y);
                }
                path.lineTo(x, y);
            }
        }
        return path;
    }

    private @Nullable Rectangle2D box() {
        Rectangle2D box = null;
        for (List<Point> line : lines) {
            for (Point point : line) {
                if (box == null) {
                    box = new Rectangle2D.Double(point.x(), point.y(), 0, 0);
                }
                box.add(point.x(), point.y());
            }
        }
        return box;
    }

    private static String round(double pixels) {
        double tenths = Math.round(pixels * 10) / 10.0;
        return tenths == Math.rint(tenths) ? String.valueOf((long) tenths) : String.valueOf(tenths);
    }
}
