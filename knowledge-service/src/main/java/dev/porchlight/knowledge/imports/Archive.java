package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.porchlight.platform.problem.InvalidInput;
import dev.porchlight.platform.text.HtmlText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files in a zip archive, by their paths. None of them is ever written to where its path says, and none is read
 * further than the archive's own list says it goes; what that list may say has limits.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 100_000_000;
    private static final int LARGEST_TEXT = 500_000;
    private static final int LONGEST_NAME = 100;

    /** Text shrinks to a tenth, and what shrinks to less than a hundredth is no file that anybody wrote. */
    private static final int DENSEST = 100;

    private static final long SMALL = 1_000_000;

    private static final Pattern PATH =
            Pattern.compile("(?!/)(?!.*(?:^|/)\\.{1,2}(?:/|$))[^\\\\:\\p{Cntrl}\\p{Cs}]{1,500}");
    private static final Pattern NOT_MEANT = Pattern.compile("(?:.*/)?(?:\\.|__MACOSX(?:/|$)).*");
    private static final Pattern TEXT = Pattern.compile("(?i).*\\.(?:md|markdown)");

    private final ZipFile zip;
    private final Map<String, ZipEntry> files = new TreeMap<>();

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /** @throws InvalidInput at {@code file}, if it is no archive, or not one that can be read without danger */
    static Archive open(Path file) throws IOException {
        Archive archive = new Archive(opened(file));
        try {
            archive.list();
            return archive;
        } catch (InvalidInput e) {
            archive.close();
            throw e;
        }
    }

    /** Names are UTF-8 where the archive says so or they can be; older tools wrote them in the code page of the first PCs. */
    private static ZipFile opened(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile());
        } catch (ZipException e) {
            try {
                return new ZipFile(file.toFile(), Charset.forName("IBM437"));
            } catch (ZipException again) {
                throw refused("is not a zip archive that can be read");
            }
        }
    }

    private void list() {
        if (zip.size() > MOST_FILES) {
            throw refused("holds more than 2,000 files");
        }
        long bytes = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            // Some tools of Windows part folders by what the format does not allow.
            String path = Normalizer.normalize(entry.getName().replace('\\', '/'), Normalizer.Form.NFC);
            if (!PATH.matcher(path).matches()) {
                throw refused("holds a file at a path that leads elsewhere, or with a name that cannot be used here: "
                        + HtmlText.shorten(path.replaceAll("\\p{Cntrl}", "?"), LONGEST_NAME)
                        + ". Pack the folder itself, and rename the file if it is one of yours");
            }
            bytes += Math.max(0, entry.getSize());
            if (bytes > MOST_BYTES) {
                throw refused("holds more than 100 MB when it is unpacked");
            }
            if (entry.getSize() > SMALL && entry.getSize() / DENSEST > entry.getCompressedSize()) {
                throw refused("holds a file that is packed too densely");
            }
            if (!entry.isDirectory() && !NOT_MEANT.matcher(path).matches() && files.put(path, entry) != null) {
                throw refused("holds two files at one path: " + path);
            }
        }
        if (texts().isEmpty()) {
            throw refused("holds no Markdown files");
        }
        while (isAllBelowOneFolder()) {
            Map<String, ZipEntry> below = new TreeMap<>();
            files.forEach((path, entry) -> below.put(path.substring(path.indexOf('/') + 1), entry));
            files.clear();
            files.putAll(below);
        }
    }

    /** Whether every text lies deeper than {@code Category/Subject/name.md}, and everything in one folder. */
    private boolean isAllBelowOneFolder() {
        return files.keySet().stream()
                                .map(path -> path.split("/")[0])
                                .distinct()
                                .count()
                        == 1
                && texts().stream().allMatch(path -> path.split("/").length > Page.DEPTH);
    }

    /** The paths of the Markdown files, in their order. */
    List<String> texts() {
        return files.keySet().stream()
                .filter(path -> TEXT.matcher(path).matches())
                .toList();
    }

    boolean isText(String path) {
        return has(path) && TEXT.matcher(path).matches();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** In bytes. */
    long sizeOf(String path) {
        return files.get(path).getSize();
    }

    /** The text of a file. */
    String read(String path) throws IOException {
        if (sizeOf(path) > LARGEST_TEXT) {
            throw new InvalidInput("", "is too large for a text");
        }
        try (InputStream bytes = stream(path)) {
            return UTF_8.newDecoder()
                    .decode(ByteBuffer.wrap(bytes.readAllBytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new InvalidInput("", "is not a text in UTF-8");
        }
    }

    /** The bytes of a file, to be closed by the caller. */
    InputStream stream(String path) throws IOException {
        return new AsLongAsSaid(zip.getInputStream(files.get(path)), sizeOf(path));
    }

    private static InvalidInput refused(String why) {
        return new InvalidInput("file", why);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
