package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.documents.Conformance;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What stands on paper, to the letter, and what it looks like: a change of it is a change of these files, for somebody to
 * look at. They are written by {@code -Dgolden=write}, and where there are none yet.
 */
final class Golden {

    private static final Path FOLDER = Path.of("src/test/resources/documents");
    private static final int DOTS_PER_INCH = 60;

    /** Of 255: what the edges of letters may differ by where they are drawn by another version of Java. */
    private static final int NOTICED = 64;

    private Golden() {}

    /** Archives and screen readers take the file; its text is that of {@code NAME.txt}, its first page {@code NAME.png}. */
    static void is(String name, byte[] pdf) throws Exception {
        Conformance.check(pdf);
        Path text = FOLDER.resolve(name + ".txt");
        Path picture = FOLDER.resolve(name + ".png");
        if ("write".equals(System.getProperty("golden")) || Files.notExists(text) || Files.notExists(picture)) {
            Files.writeString(text, text(pdf));
            ImageIO.write(picture(pdf), "png", picture.toFile());
        }
        assertThat(text(pdf)).isEqualTo(Files.readString(text));
        looksLike(ImageIO.read(picture.toFile()), picture(pdf), name);
    }

    static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage picture(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    private static void looksLike(BufferedImage golden, BufferedImage now, String name) {
        assertThat(now.getWidth()).as(name).isEqualTo(golden.getWidth());
        assertThat(now.getHeight()).as(name).isEqualTo(golden.getHeight());
        int different = 0;
        for (int y = 0; y < now.getHeight(); y++) {
            for (int x = 0; x < now.getWidth(); x++) {
                int before = golden.getRaster().getSample(x, y, 0);
                int after = now.getRaster().getSample(x, y, 0);
                different += Math.abs(before - after) > NOTICED ? 1 : 0;
            }
        }
        assertThat(different)
                .as("dots of %s that look otherwise", name)
                .isLessThan(now.getWidth() * now.getHeight() / 1_000);
    }
}
