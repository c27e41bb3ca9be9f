package dev.porchlight.platform.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.porchlight.platform.problem.InvalidInput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] EXE = exe();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "notes.txt | hello there | text/plain",
                "notes | hello there | text/plain",
                "data.csv | a,b | text/csv",
                "page.html | <!DOCTYPE html><html></html> | text/html",
                "run.sh | #!/bin/sh | application/x-sh",
                "notes.txt | <!DOCTYPE html><html></html> | text/html",
                "quote.pdf | %PDF-1.7 | application/pdf"
            })
    void theBytesSayWhatItIs(String name, String content, String type) throws IOException {
        assertThat(of(content.getBytes(UTF_8), name)).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trace.evtx",
                "trace.etl",
                "disk.bak",
                "mail.dat",
                "key.enc",
                "link.lnk",
                "noextension",
                "x.bin",
                "."
            })
    void whatNobodyKnowsIsJustBytes(String name) throws IOException {
        for (byte[] content :
                new byte[][] {{1, 2, 3}, {0, 0, 0, 0, 0, 0}, {}, {'M', 'Z'}, {(byte) 0xff, (byte) 0xfe, 0}}) {
            assertThat(of(content, name)).contains("/");
        }
        assertThat(of(new byte[] {1, 2, 3}, name)).startsWith("application/");
    }

    @Test
    void aPictureUnderAnyName() throws IOException {
        assertThat(of(PNG, "a.png")).isEqualTo("image/png");
        assertThat(of(PNG, "a.jpg")).isEqualTo("image/png");
        assertThat(of(PNG, "a.txt")).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.png | #!/bin/sh",
                "a.png | <script>alert(1)</script>",
                "a.png | alert(document.cookie)",
                "a.jpg | <!DOCTYPE html><html></html>",
                "a.png | <svg xmlns='http://www.w3.org/2000/svg'></svg>",
                "a.pdf | <!DOCTYPE html><html></html>",
                "a.mp4 | hello"
            })
    void whatIsNamedAsSomethingElseToLookAtIsRefused(String name, String content) {
        assertThatThrownBy(() -> of(content.getBytes(UTF_8), name)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aProgramIsCalledAProgram() throws IOException {
        assertThat(of(EXE, "setup.exe")).startsWith("application/x-");
        assertThatThrownBy(() -> of(EXE, "invoice.docx")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> of(EXE, "invoice.txt")).isInstanceOf(InvalidInput.class);
    }

    /** 64 MB of nothing, packed small: it is told from its first bytes, and never unpacked. */
    @Test
    void anArchiveIsNotLookedInto() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("a"));
            byte[] nothing = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                zip.write(nothing);
            }
        }
        assertThat(of(bomb.toByteArray(), "a.zip")).isEqualTo("application/zip");
        assertThat(of(bomb.toByteArray(), "a.docx"))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    }

    private static String of(byte[] content, String name) throws IOException {
        return FileType.of(new ByteArrayInputStream(content), name);
    }

    private static byte[] exe() {
        byte[] bytes = new byte[512];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        bytes[0x3c] = (byte) 0x80;
        bytes[0x80] = 'P';
        bytes[0x81] = 'E';
        return bytes;
    }
}
