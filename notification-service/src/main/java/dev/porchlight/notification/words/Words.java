package dev.porchlight.notification.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * All catalogues: {@code mails.properties} in the folder of a kind of subject has its words in English, {@code
 * mails_de.properties} in German, and so on. What all kinds have in common stands in the folder {@code mail}.
 */
@Component
public class Words {

    private static final String COMMON = "mail";
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Pattern FILE = Pattern.compile(".*/([a-z]+)/mails(?:_([a-z]{2}))?\\.properties");
    private static final String HEADING = ".heading";

    private record Key(String kind, Locale language) {}

    private final Map<Key, Map<String, String>> catalogues = new HashMap<>();

    public Words() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:dev/porchlight/notification/*/mails*.properties")) {
                Matcher name = FILE.matcher(file.getURL().getPath());
                if (name.matches()) {
                    Locale language = name.group(2) == null ? ENGLISH : Locale.of(name.group(2));
                    catalogues.put(new Key(name.group(1), language), read(file));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words for a kind of subject, in this language where it has them, else in English. */
    public Catalogue of(String kind, Locale language) {
        Locale bare = Locale.of(language.getLanguage());
        return new Catalogue(
                catalogue(kind, bare), catalogue(kind, ENGLISH), catalogue(COMMON, bare), catalogue(COMMON, ENGLISH));
    }

    /** Everything mails can be written about: {@code ticket.commented}. */
    public Set<String> mailKinds() {
        return catalogues.entrySet().stream()
                .filter(catalogue -> catalogue.getKey().language().equals(ENGLISH))
                .flatMap(catalogue -> catalogue.getValue().keySet().stream()
                        .filter(key -> key.endsWith(HEADING))
                        .map(key ->
                                catalogue.getKey().kind() + "." + key.substring(0, key.length() - HEADING.length())))
                .collect(Collectors.toUnmodifiableSet());
    }

    private Map<String, String> catalogue(String kind, Locale language) {
        return catalogues.getOrDefault(new Key(kind, language), Map.of());
    }

    private static Map<String, String> read(Resource file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        entry -> (String) entry.getKey(), entry -> (String) entry.getValue()));
    }
}
