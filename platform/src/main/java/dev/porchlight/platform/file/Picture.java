package dev.porchlight.platform.file;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * Draws pictures anew: upright, no larger than somebody looks at them, and with nothing of what came along in the file,
 * such as where a photograph was taken or bytes that are no picture at all.
 */
final class Picture {

    /** More dots would be a small file that fills the memory. */
    private static final long MOST_DOTS = 60_000_000;

    private Picture() {}

    /** The picture with no side longer than that; empty if the bytes are none that can be drawn. */
    static Optional<byte[]> drawn(InputStream file, int longestSide) throws IOException {
        byte[] bytes = file.readAllBytes();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                BufferedImage image = read(reader, longestSide);
                return image == null
                        ? Optional.empty()
                        : Optional.of(write(turned(image, orientation(bytes), longestSide)));
            } finally {
                reader.dispose();
            }
        } catch (IIOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // What the readers throw at files that are broken, or made to break them.
            return Optional.empty();
        }
    }

    /** Of a large picture only every so many dots are read, twice as many as are needed. */
    private static BufferedImage read(ImageReader reader, int longestSide) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MOST_DOTS) {
            return null;
        }
        int every = Math.max(1, Math.max(width, height) / (2 * longestSide));
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, some);
    }

    private static int orientation(byte[] bytes) throws IOException {
        try {
            return Sides.orientation(ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes)));
        } catch (ImageProcessingException | MetadataException e) {
            return 1;
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation, int longestSide) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5 && orientation <= 8;
        double scale = Math.min(1, (double) longestSide / Math.max(width, height));
        int across = Math.max(1, (int) Math.round((lying ? height : width) * scale));
        int down = Math.max(1, (int) Math.round((lying ? width : height) * scale));
        boolean clear = image.getColorModel().hasAlpha();
        BufferedImage drawn =
                new BufferedImage(across, down, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform way = AffineTransform.getScaleInstance(
                (double) across / (lying ? height : width), (double) down / (lying ? width : height));
        way.concatenate(upright(orientation, width, height));
        pen.drawImage(image, way, null);
        pen.dispose();
        return drawn;
    }

    /** Mirrors and turns it; the six numbers are the columns of the matrix. */
    private static AffineTransform upright(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** Screenshots stay sharp; photographs, which have too many colours for that, are JPEG. */
    private static byte[] write(BufferedImage image) throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        if (image.getColorModel().hasAlpha() || png.size() < 400_000) {
            return png.toByteArray();
        }
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", jpeg);
        return jpeg.size() < png.size() / 2 ? jpeg.toByteArray() : png.toByteArray();
    }
}
