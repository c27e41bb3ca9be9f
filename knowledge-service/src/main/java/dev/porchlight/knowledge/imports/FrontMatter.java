package dev.porchlight.knowledge.imports;

import dev.porchlight.knowledge.article.events.Audience;
import dev.porchlight.platform.problem.InvalidInput;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * What stands about a text before it, in YAML. What is not known is passed over: other programs write there too.
 *
 * @param title null if it is not said, as is everything else but organisations
 * @param organisations names
 * @param related paths of other texts; none if it is said that there are none
 */
record FrontMatter(
        String title,
        String language,
        Audience audience,
        List<String> organisations,
        Boolean publish,
        List<String> related) {

    private static final int LONGEST = 20_000;

    /** @throws InvalidInput naming the field that is not as it should be */
    static FrontMatter of(String yaml) {
        Map<?, ?> said = parse(yaml);
        List<String> organisations = Objects.requireNonNullElse(texts(said, "organisations"), List.of());
        Audience audience = audience(text(said, "audience"));
        return new FrontMatter(
                text(said, "title"),
                text(said, "language"),
                audience == null && !organisations.isEmpty() ? Audience.ORGANISATIONS : audience,
                organisations,
                publish(text(said, "publish")),
                texts(said, "related"));
    }

    private static Map<?, ?> parse(String yaml) {
        LoaderOptions limits = new LoaderOptions();
        limits.setCodePointLimit(LONGEST);
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(10);
        DumperOptions unused = new DumperOptions();
        try {
            Object said = new Yaml(new SafeConstructor(limits), new Representer(unused), unused, limits, new Words())
                    .load(yaml);
            if (said == null || said instanceof Map) {
                return said == null ? Map.of() : (Map<?, ?>) said;
            }
        } catch (YAMLException e) {
            // said below
        }
        throw new InvalidInput("/front matter", "is not YAML of the form expected");
    }

    private static String text(Map<?, ?> said, String key) {
        return switch (said.get(key)) {
            case null -> null;
            case String text -> text.isBlank() ? null : text;
            default -> throw new InvalidInput("/" + key, "must be a text");
        };
    }

    private static List<String> texts(Map<?, ?> said, String key) {
        return switch (said.get(key)) {
            case List<?> several -> several.stream().map(String::valueOf).toList();
            case null, default -> {
                String one = text(said, key);
                yield one == null ? null : List.of(one);
            }
        };
    }

    private static Audience audience(String word) {
        return word == null
                ? null
                : Arrays.stream(Audience.values())
                        .filter(audience -> audience.word().equals(word))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput("/audience", "must be everyone, organisations or agents"));
    }

    private static Boolean publish(String said) {
        return switch (said) {
            case null -> null;
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidInput("/publish", "must be true or false");
        };
    }

    /** Everything is a text: a title may be a date, a number or the word yes. */
    private static final class Words extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // none
        }
    }
}
