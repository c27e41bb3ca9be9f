package dev.porchlight.billing.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Documents say the same in every language. */
class WordsOfDocumentsTest {

    private static final Path FOLDER = Path.of("src/main/resources/documents");
    private static final Pattern PARAMETER = Pattern.compile("\\{\\d}");

    @Test
    void everyLanguageHasEveryTextWithItsParameters() throws IOException {
        Properties english = read(FOLDER.resolve("texts.properties"));
        try (var files = Files.list(FOLDER)) {
            List<Path> others = files.filter(
                            file -> file.getFileName().toString().startsWith("texts_"))
                    .toList();
            assertThat(others).isNotEmpty();
            for (Path other : others) {
                Properties texts = read(other);
                assertThat(texts.stringPropertyNames())
                        .as(other.toString())
                        .containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
                for (String key : english.stringPropertyNames()) {
                    assertThat(parameters(texts.getProperty(key)))
                            .as(other + " " + key)
                            .isEqualTo(parameters(english.getProperty(key)));
                    assertThat(texts.getProperty(key)).as(other + " " + key).isNotBlank();
                }
                String language =
                        other.getFileName().toString().replace("texts_", "").replace(".properties", "");
                assertThat(FOLDER.resolve("evidence_" + language + ".txt")).exists();
            }
        }
    }

    private static List<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(found -> found.group())
                .sorted()
                .toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }
}
