package dev.porchlight.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The fonts of documents: the portal's own, and one behind it for letters that the first lacks. */
final class Fonts {

    private record Face(String family, int weight, byte[] bytes) {}

    private static final List<Face> FACES = List.of(
            new Face("Doc", 400, withoutLigatures(read("HankenGrotesk_400Regular.ttf"))),
            new Face("Doc", 600, withoutLigatures(read("HankenGrotesk_600SemiBold.ttf"))),
            new Face("Fallback", 400, withoutLigatures(read("DejaVuSans.ttf"))),
            new Face("Fallback", 600, withoutLigatures(read("DejaVuSans-Bold.ttf"))));

    /** Of each family, in the order in which pages name them. */
    private static final Map<String, CmapLookup> LETTERS = new LinkedHashMap<>();

    static {
        FACES.stream().filter(face -> face.weight() == 400).forEach(face -> LETTERS.put(face.family(), letters(face)));
    }

    private Fonts() {}

    /** Those that the text needs: each that a page names is read for it, whether or not a letter of it is used. */
    static void addTo(PdfRendererBuilder builder, String text) {
        String first = FACES.getFirst().family();
        CmapLookup usual = LETTERS.get(first);
        boolean isEnough = text.codePoints().allMatch(letter -> isBlank(letter) || usual.getGlyphId(letter) > 0);
        for (Face face : FACES) {
            if (!isEnough || face.family().equals(first)) {
                builder.useFont(
                        () -> new ByteArrayInputStream(face.bytes()),
                        face.family(),
                        face.weight(),
                        FontStyle.NORMAL,
                        true);
            }
        }
    }

    private static boolean isBlank(int letter) {
        return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
    }

    /** Those characters of a text that no font here has; they would be printed as {@code #}. */
    static String missing(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isISOControl(letter))
                .filter(letter -> LETTERS.values().stream().noneMatch(font -> font.getGlyphId(letter) > 0))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /**
     * Hides the font's table of ligatures. Letters joined by it have no Unicode value, so that "office" could neither be
     * searched nor copied, and would pass for no archive.
     */
    private static byte[] withoutLigatures(byte[] font) {
        ByteBuffer buffer = ByteBuffer.wrap(font);
        int tables = buffer.getShort(4);
        for (int at = 12; at < 12 + 16 * tables; at += 16) {
            if (new String(font, at, 4, StandardCharsets.US_ASCII).equals("GSUB")) {
                font[at] = 'X';
            }
        }
        return font;
    }

    private static CmapLookup letters(Face face) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.bytes()))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] read(String name) {
        try (InputStream in = Fonts.class.getResourceAsStream("/documents/fonts/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
