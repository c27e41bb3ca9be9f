package dev.porchlight.documents;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * Fills pages. A service keeps its own at {@code documents/NAME.html} on its class path, well-formed XHTML in Thymeleaf's
 * words; their texts are {@link Texts}.
 */
public final class Templates {

    private final TemplateEngine engine = new TemplateEngine();

    public Templates() {
        var resolver = new ClassLoaderTemplateResolver(Templates.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setMessageResolver(new Words());
    }

    /**
     * The page for a reader of the language. Everything in the model is escaped.
     *
     * @param model what the template names; values that are read are already formatted for the reader
     */
    public String fill(String template, Locale language, Map<String, Object> model) {
        return engine.process(template, new Context(language, model));
    }

    /** A text that is missing fails the page. */
    private static final class Words extends AbstractMessageResolver {

        @Override
        public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            return Texts.get(context.getLocale(), key, parameters == null ? new Object[0] : parameters);
        }

        @Override
        public String createAbsentMessageRepresentation(
                ITemplateContext context, Class<?> origin, String key, Object[] parameters) {
            throw new MissingResourceException("No text " + key, Templates.class.getName(), key);
        }
    }
}
