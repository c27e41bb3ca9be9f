package dev.porchlight.documents;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Component;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * A picture at the head of documents, as a PNG: an SVG is drawn once, at what a printer can show of it.
 *
 * @param width in dots, as the height
 */
public record Logo(byte[] png, int width, int height) {

    /** The room it has on a page, in millimetres. */
    private static final double WIDEST = 55;

    private static final double HIGHEST = 16;

    /** 600 to the inch. */
    private static final double DOTS = 600 / 25.4;

    /**
     * Of a file that holds nothing but what it draws; empty if it cannot be drawn.
     *
     * @param type {@code image/png} or {@code image/svg+xml}
     */
    public static Optional<Logo> of(String type, byte[] file) {
        try {
            return type.equals("image/png") ? png(file) : svg(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Logo> png(byte[] file) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
        return image == null ? Optional.empty() : Optional.of(new Logo(file, image.getWidth(), image.getHeight()));
    }

    private static Optional<Logo> svg(byte[] file) throws IOException {
        SVGDocument drawing = new SVGLoader().load(new ByteArrayInputStream(file), null, LoaderContext.createDefault());
        if (drawing == null || !(drawing.size().width > 0) || !(drawing.size().height > 0)) {
            return Optional.empty();
        }
        double scale = Math.min(WIDEST * DOTS / drawing.size().width, HIGHEST * DOTS / drawing.size().height);
        int width = Math.max(1, (int) Math.round(drawing.size().width * scale));
        int height = Math.max(1, (int) Math.round(drawing.size().height * scale));
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        drawing.render((Component) null, graphics, new ViewBox(0, 0, width, height));
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return Optional.of(new Logo(bytes.toByteArray(), width, height));
    }

    /** For the {@code src} of an {@code img}. */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** For its {@code style}: as large as there is room, in its own proportions. */
    public String size() {
        double scale = Math.min(WIDEST / width, HIGHEST / height);
        return String.format(Locale.ROOT, "width: %.2fmm; height: %.2fmm", width * scale, height * scale);
    }
}
