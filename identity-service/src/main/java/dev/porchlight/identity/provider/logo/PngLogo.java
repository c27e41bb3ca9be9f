package dev.porchlight.identity.provider.logo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** A PNG drawn anew, no larger than pages show it on a sharp screen. */
final class PngLogo {

    private static final int WIDEST = 480;
    private static final int HIGHEST = 128;
    private static final long MOST_DOTS = 16_000_000;

    private PngLogo() {}

    static byte[] drawn(byte[] file) {
        try {
            BufferedImage image = read(file);
            double scale =
                    Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
            int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
            int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
            BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
            Graphics2D pen = drawn.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(image, 0, 0, width, height, null);
            pen.dispose();
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(drawn, "png", png);
            return png.toByteArray();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What the reader throws at files that are broken, or made to break it.
            throw Logos.refused("is not a PNG that can be read");
        }
    }

    private static BufferedImage read(byte[] file) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_DOTS) {
                throw Logos.refused("must have at most 16 million dots");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }
}
