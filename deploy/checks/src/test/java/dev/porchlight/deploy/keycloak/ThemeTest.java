package dev.porchlight.deploy.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.porchlight.deploy.Repository;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of Keycloak's pages and mails: in each language the same, and all that ours ask for. */
class ThemeTest {

    private static final Path THEME = Repository.ROOT.resolve("deploy/keycloak/theme/porchlight");
    private static final List<String> OTHERS = List.of("de");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

    /** A key as a whole; what is put together of parts cannot be told. */
    private static final Pattern ASKED = Pattern.compile("msg\\(\"([^\"]*[^.\"])\"");

    private static Properties words(String kind, String language) throws IOException {
        Properties words = new Properties();
        words.load(new StringReader(
                Files.readString(THEME.resolve(kind + "/messages/messages_" + language + ".properties"))));
        return words;
    }

    private static List<String> placeholders(String words) {
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(found -> found.group())
                .sorted()
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void everyLanguageHasAllWordsAndWhatStandsInThem(String kind) throws IOException {
        Properties english = words(kind, "en");
        for (String language : OTHERS) {
            Properties other = words(kind, language);
            assertThat(other.stringPropertyNames()).as(language).isEqualTo(english.stringPropertyNames());
            assertThat(other.stringPropertyNames()).allSatisfy(key -> assertThat(placeholders(other.getProperty(key)))
                    .as(language + " " + key)
                    .isEqualTo(placeholders(english.getProperty(key))));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void whatOurPagesAskForIsThere(String kind) throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> files = Files.walk(THEME.resolve(kind))) {
            for (Path file : files.filter(it -> it.toString().endsWith(".ftl")).collect(Collectors.toList())) {
                ASKED.matcher(Files.readString(file)).results().forEach(found -> asked.add(found.group(1)));
            }
        }
        // Of whoever runs the portal, as far as an administrator has said so: identity-service puts them into the
        // realm.
        asked.removeIf(key -> key.startsWith("msp"));
        assertThat(asked).isNotEmpty();
        assertThat(words(kind, "en").stringPropertyNames()).containsAll(asked);
    }
}
