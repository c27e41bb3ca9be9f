package dev.porchlight.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "report.pdf | report.pdf",
                "Größe 漢字 \ud83d\ude00.txt | Größe 漢字 \ud83d\ude00.txt",
                "../../etc/passwd | passwd",
                "C:\\Users\\me\\a.txt | a.txt",
                "a/b\\c.txt | c.txt",
                "..\\..\\a | a",
                ".. | file",
                "/ | file",
                "'' | file",
                ".htaccess | htaccess",
                "name. . | name",
                "con | _con",
                "LPT1.txt | _LPT1.txt",
                "console.txt | console.txt"
            })
    void safeOnEveryComputer(String given, String clean) {
        assertThat(FileName.clean(given)).isEqualTo(clean);
    }

    @Test
    void whatNoNameHas() {
        assertThat(FileName.clean("a<b>:c\"d|e?*.txt")).isEqualTo("a_b_c_d_e_.txt");
        assertThat(FileName.clean("a\0b\r\nc\u202ed\ud800.txt")).isEqualTo("abcd.txt");
        assertThat(FileName.clean(null)).isEqualTo("file");
        assertThat(FileName.clean("dir\n/a.txt")).isEqualTo("a.txt");
    }

    @Test
    void aLongNameKeepsItsExtension() {
        assertThat(FileName.clean("x".repeat(500) + ".jpeg")).hasSize(150).endsWith("x.jpeg");
        assertThat(FileName.clean("\ud83d\ude00".repeat(300) + ".a"))
                .hasSizeLessThanOrEqualTo(150)
                .endsWith("\ude00.a");
        assertThat(FileName.clean("x." + "y".repeat(500))).hasSize(150);
    }

    @Test
    void composedAndDecomposedAreOneName() {
        assertThat(FileName.clean("e\u0301.txt")).isEqualTo("\u00e9.txt");
    }
}
