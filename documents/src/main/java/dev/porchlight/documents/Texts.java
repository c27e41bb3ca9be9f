package dev.porchlight.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * The words of a service's documents, one file a language: {@code documents/texts*.properties} on its class path. The one
 * without a language is what the others are translated from.
 */
public final class Texts {

    private static final String BUNDLE = "documents.texts";

    private Texts() {}

    /** Whether there are words in this language of its own. */
    public static boolean isThere(Locale language) {
        return !language.getLanguage().isEmpty()
                && Texts.class.getResource("/documents/texts_" + language.getLanguage() + ".properties") != null;
    }

    /**
     * A text with its parameters, which are formatted for the reader already.
     *
     * @throws MissingResourceException if there is none: it would otherwise be printed by its key
     */
    public static String get(Locale language, String key, Object... parameters) {
        String text = ResourceBundle.getBundle(
                        BUNDLE, language, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES))
                .getString(key);
        return parameters.length == 0 ? text : new MessageFormat(text, language).format(parameters);
    }

    /** A file of text as it is, {@code documents/NAME.txt}, or {@code NAME_de.txt} for readers of German. */
    public static String file(Locale language, String name) {
        String suffix = isThere(language) ? "_" + language.getLanguage() : "";
        try (InputStream in = Texts.class.getResourceAsStream("/documents/" + name + suffix + ".txt")) {
            if (in == null) {
                throw new MissingResourceException("No text " + name + suffix, BUNDLE, name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
