package dev.porchlight.knowledge.imports;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Archives that were made to do harm, or by accident could. */
class ArchiveTest {

    private static final String TEXT = "Category/Subject/a.md";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../a.md",
                "Category/../../a.md",
                "/etc/passwd",
                "Category\\..\\a.md",
                "C:/a.md",
                "./a.md",
                "Category/./a.md",
                "Category/..",
                "a\u0000.md",
                "a\nb.md"
            })
    void pathsThatLeadElsewhereAreRefused(String path) {
        refused(sound().with(path, "a").bytes(), "leads elsewhere");
    }

    @Test
    void dotsInNamesAreNoTrick() throws IOException {
        try (Archive archive =
                open(sound().with("Category/Subject/v1..2.md", "b").bytes())) {
            assertThat(archive.texts()).containsExactly(TEXT, "Category/Subject/v1..2.md");
        }
    }

    @Test
    void archivesOfOlderToolsOfWindowsAreRead() throws IOException {
        byte[] archive = new Zip().with("Category\\Subject\\a.md", "a").bytes();
        try (Archive backslashes = open(archive)) {
            assertThat(backslashes.texts()).containsExactly(TEXT);
        }
        try (Archive codePage = open(new Zip(Charset.forName("IBM437"))
                .with("Müller/Übersicht/a.md", "a")
                .bytes())) {
            assertThat(codePage.texts()).containsExactly("Müller/Übersicht/a.md");
        }
    }

    @Test
    void whatMacsAddIsPassedOver() throws IOException {
        try (Archive archive = open(sound().with("__MACOSX/Category/Subject/._a.md", "x")
                .with("Category/.DS_Store", "x")
                .with("Category/Subject/._a.md", "x")
                .bytes())) {
            assertThat(archive.texts()).containsExactly(TEXT);
        }
    }

    @Test
    void moreFilesThanAnybodyReadsAreRefused() {
        Zip zip = sound();
        for (int i = 0; i < 2_000; i++) {
            zip.with("Category/Subject/" + i + ".png", "a");
        }
        refused(zip.bytes(), "more than 2,000 files");
    }

    @Test
    void bombsAreRefused() {
        refused(sound().with("Category/Subject/zeros.png", new byte[2_000_000]).bytes(), "too densely");
        byte[] noise = new byte[26_000_000];
        new Random(1).nextBytes(noise);
        byte[] half = new byte[52_000_000];
        System.arraycopy(noise, 0, half, 0, 2_000_000);
        refused(
                sound().with("Category/Subject/a.png", half)
                        .with("Category/Subject/b.png", half)
                        .bytes(),
                "more than 100 MB");
    }

    @Test
    void aFileIsReadAsFarAsItsSizeWasSaid() throws IOException {
        byte[] archive =
                sound().with("Category/Subject/b.png", "b".repeat(5_000)).bytes();
        try (Archive honest = open(archive)) {
            assertThat(honest.stream("Category/Subject/b.png").readAllBytes()).hasSize(5_000);
        }
        sayInTheList(archive, "Category/Subject/b.png", 10);
        try (Archive lying = open(archive)) {
            assertThat(lying.sizeOf("Category/Subject/b.png")).isEqualTo(10);
            assertThatThrownBy(() -> lying.stream("Category/Subject/b.png").readAllBytes())
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatIsNoArchiveIsRefused() {
        byte[] archive = sound().bytes();
        refused("Not an archive".getBytes(UTF_8), "is not a zip archive");
        refused(Arrays.copyOf(archive, archive.length - 30), "is not a zip archive");
        refused(Arrays.copyOfRange(archive, 30, archive.length), "is not a zip archive");
    }

    @Test
    void anArchiveWithoutTextsIsRefused() {
        refused(new Zip().with("Category/Subject/a.png", "a").bytes(), "no Markdown files");
        refused(new Zip().bytes(), "no Markdown files");
    }

    @Test
    void twoFilesAtOnePathAreRefused() {
        refused(
                new Zip()
                        .with("Category/Subject/\u00f6.md", "a")
                        .with("Category/Subject/o\u0308.md", "b")
                        .bytes(),
                "two files at one path");
    }

    private static Zip sound() {
        return new Zip().with(TEXT, "Text");
    }

    private Archive open(byte[] bytes) throws IOException {
        return Archive.open(Files.write(folder.resolve("a.zip"), bytes));
    }

    private void refused(byte[] bytes, String why) {
        assertThatThrownBy(() -> open(bytes).close()).isInstanceOfSatisfying(InvalidInput.class, invalid -> {
            assertThat(invalid.errors().getFirst().pointer()).isEqualTo("file");
            assertThat(invalid.errors().getFirst().message()).contains(why);
        });
    }

    /** Writes another size into the archive's list of files, which stands at its end. */
    private static void sayInTheList(byte[] archive, String path, int size) {
        int name = new String(archive, ISO_8859_1).lastIndexOf(path);
        ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(name - 46 + 24, size);
    }
}
