package dev.porchlight.documents;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills pages. A service keeps its own at {@code documents/NAME.html} on its class path, well-formed XHTML in Thymeleaf's
 * words, and their texts in {@code documents/texts*.properties}, one file a language.
 */
public final class Templates {

    private static final String TEXTS = "documents.texts";

    private final TemplateEngine engine = new TemplateEngine();

    public Templates() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Texts());
    }

    /**
     * The page for a reader of the language. Everything in the model is escaped.
     *
     * @param model what the template names; values that are read are already formatted for the reader
     */
    public String fill(String template, Locale language, Map<String, Object> model) {
        return engine.process(template, new Context(language, model));
    }

    /** A text that is missing fails the page: it would otherwise be printed by its key. */
    private static final class Texts extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            ResourceBundle texts = ResourceBundle.getBundle(
                    TEXTS, context.getLocale(), Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
            return parameters == null || parameters.length == 0
                    ? texts.getString(key)
                    : new java.text.MessageFormat(texts.getString(key), context.getLocale()).format(parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            throw new MissingResourceException("No text " + key, TEXTS, key);
        }
    }
}
