package dev.porchlight.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What texts are in other languages: by a language's BCP 47 tag, such as {@code de}, by the text itself. What is worded anew is
 * shown as it is until somebody translates it again, and never as what another wording meant.
 */
public final class Translations {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final int LANGUAGES = 20;
    private static final int TEXTS = 2_000;
    private static final int LONGEST = 1_000;

    private Translations() {}

    /** The same in one order, without languages that have nothing; null is none. */
    public static Map<String, Map<String, String>> orNone(@Nullable Map<String, Map<String, String>> translations) {
        Map<String, Map<String, String>> copy = new TreeMap<>();
        if (translations != null) {
            translations.forEach((language, texts) -> {
                if (texts != null && !texts.isEmpty()) {
                    copy.put(language, Collections.unmodifiableMap(new TreeMap<>(texts)));
                }
            });
        }
        return Collections.unmodifiableMap(copy);
    }

    /** Only those of these texts. */
    public static Map<String, Map<String, String>> of(
            Map<String, Map<String, String>> translations, Stream<String> texts) {
        List<String> wanted = texts.toList();
        Map<String, Map<String, String>> found = new TreeMap<>();
        translations.forEach((language, all) -> {
            Map<String, String> some = new LinkedHashMap<>();
            wanted.stream().filter(all::containsKey).forEach(text -> some.put(text, all.get(text)));
            found.put(language, some);
        });
        return orNone(found);
    }

    /** All that is said in other languages. */
    public static Stream<String> words(Map<String, Map<String, String>> translations) {
        return translations.values().stream().flatMap(texts -> texts.values().stream());
    }

    /** What is wrong with them: pointers begin with {@code /translations}. */
    public static List<Fault> faults(Map<String, Map<String, String>> translations) {
        if (translations.size() > LANGUAGES) {
            return List.of(new Fault("/translations", "has more than " + LANGUAGES + " languages"));
        }
        List<Fault> faults = new ArrayList<>();
        translations.forEach((language, texts) -> {
            String at = "/translations/" + language.replace("~", "~0").replace("/", "~1");
            if (!LANGUAGE.matcher(language).matches()) {
                faults.add(new Fault(at, "is not a language such as de or pt-BR"));
            } else if (texts.size() > TEXTS) {
                faults.add(new Fault(at, "has more than 2,000 texts"));
            } else if (texts.values().stream().anyMatch(text -> Values.isNothing(text) || text.length() > LONGEST)) {
                faults.add(new Fault(at, "must have texts of 1 to 1,000 characters"));
            }
        });
        return faults;
    }
}
